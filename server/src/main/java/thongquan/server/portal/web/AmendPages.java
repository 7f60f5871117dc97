package thongquan.server.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.filing.CanonicalFiling;
import thongquan.core.law.Code;
import thongquan.core.lifecycle.Act;
import thongquan.core.lifecycle.ActOrder;
import thongquan.server.clearance.ActOutcome;
import thongquan.server.clearance.Acts;
import thongquan.server.clearance.Amending;
import thongquan.server.clearance.Filed;
import thongquan.server.party.Caller;
import thongquan.server.portal.dossier.AmendForm;
import thongquan.server.portal.dossier.Dossier;
import thongquan.server.portal.dossier.Dossiers;
import tools.jackson.databind.json.JsonMapper;

/** Amends a declaration: the whole content is edited, its effect is shown, and then it is filed. */
@Controller
class AmendPages {

    private static final String JSON = "application/json";

    private final Dossiers dossiers;
    private final Acts acts;
    private final Amending amending;

    AmendPages(Dossiers dossiers, Acts acts, Amending amending) {
        this.dossiers = dossiers;
        this.acts = acts;
        this.amending = amending;
    }

    @GetMapping("/declarations/{number}/amend")
    String show(@PathVariable("number") String number, Caller caller, Model model) {
        var dossier = open(number, caller);
        var content = JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(JsonMapper.shared()
                        .readTree(CanonicalFiling.bytes(dossier.declaration()).array()));
        return form(
                dossier,
                new AmendForm(
                        content,
                        null,
                        null,
                        UUID.randomUUID().toString(),
                        dossier.summary().revision(),
                        reasons(),
                        null),
                model);
    }

    @PostMapping("/declarations/{number}/amend")
    String amend(
            @PathVariable("number") String number,
            @RequestParam("content") String content,
            @RequestParam(name = "reason", required = false) @Nullable String reason,
            @RequestParam(name = "note", required = false) @Nullable String note,
            @RequestParam("key") String key,
            @RequestParam("revision") int revision,
            @RequestParam(name = "then", defaultValue = "preview") String then,
            Caller caller,
            Model model) {
        var dossier = open(number, caller);
        var body = content.getBytes(StandardCharsets.UTF_8);
        var preview = amending.preview(dossier.summary(), JSON, body);
        if (then.equals("file") && preview.isLawful()) {
            var wanted = new Acts.Wanted(
                    Act.REQUEST_AMENDMENT, revision, ActPages.blankless(reason), ActPages.blankless(note));
            var filed = new Filed(caller, key, JSON, new CanonicalBytes(body));
            switch (amending.amend(dossier.summary(), filed, wanted)) {
                case ActOutcome.Done _, ActOutcome.Proposed _ -> {
                    return "redirect:/declarations/" + dossier.summary().number() + "?show=versions";
                }
                case ActOutcome.Refused(var findings) ->
                    preview = new Amending.Preview(findings, preview.changes(), preview.taxes(), preview.toAccept());
                case ActOutcome.Stale _, ActOutcome.KeyReused _ -> {
                    return "redirect:/declarations/" + dossier.summary().number();
                }
                case ActOutcome.Later _ -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
            }
        }
        return form(dossier, new AmendForm(content, reason, note, key, revision, reasons(), preview), model);
    }

    private List<Code> reasons() {
        return ActOrder.reasons(Act.REQUEST_AMENDMENT, acts.lawOfActs());
    }

    private Dossier open(String number, Caller caller) {
        return dossiers.open(number, caller).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String form(Dossier dossier, AmendForm form, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("form", form);
        return "desk/amend";
    }
}
