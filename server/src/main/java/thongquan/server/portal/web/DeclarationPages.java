package thongquan.server.portal.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import thongquan.core.check.Finding;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Lodgement;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.office.CaseDesk;
import thongquan.server.office.Staff;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;
import thongquan.server.portal.dossier.CaseFile;
import thongquan.server.portal.dossier.CaseWork;
import thongquan.server.portal.dossier.Dossiers;
import thongquan.server.portal.dossier.Tab;
import thongquan.server.portal.dossier.TypedAct;

/** The page of one declaration, for officers and for those whose it is; and its papers to take along. */
@Controller
class DeclarationPages {

    private final Dossiers dossiers;
    private final CaseWork work;
    private final CaseDesk desk;
    private final Staff staff;

    DeclarationPages(Dossiers dossiers, CaseWork work, CaseDesk desk, Staff staff) {
        this.dossiers = dossiers;
        this.work = work;
        this.desk = desk;
        this.staff = staff;
    }

    @GetMapping("/declarations/{number}")
    String show(
            @PathVariable("number") String number,
            @RequestParam(name = "show", defaultValue = "items") String tab,
            @RequestParam(name = "page", defaultValue = "1") int part,
            Caller caller,
            Model model) {
        var dossier = dossiers.open(number, caller);
        if (dossier.isEmpty()) {
            throw nothing();
        }
        var shown = QueueArgument.constant(Tab.class, tab);
        model.addAttribute("dossier", dossier.get());
        model.addAttribute("tab", shown == null ? Tab.ITEMS : shown);
        model.addAttribute("turn", dossier.get().turn(part));
        model.addAttribute("work", work.of(dossier.get().summary(), caller));
        model.addAttribute(
                "changes", shown == Tab.VERSIONS ? work.changes(dossier.get().summary()) : List.of());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", TypedAct.NOTHING);
        }
        if (caller.isCustoms()) {
            desk.goOn(dossier.get().summary(), caller);
            model.addAttribute("file", file(dossier.get().summary(), caller, model));
        }
        return "desk/declaration";
    }

    private CaseFile file(DeclarationSummary declaration, Caller caller, Model model) {
        var holding = desk.holding(declaration.number());
        var waits = declaration.state().isWithOfficer()
                && declaration.office().equals(caller.organisationId())
                && (caller.has(Role.OFFICER) || caller.has(Role.CHIEF));
        var maySend = waits && (caller.has(Role.CHIEF) || holding.isWith(caller.userId()));
        var findings = new ArrayList<Finding>();
        if (model.getAttribute("refused") instanceof List<?> refused) {
            refused.forEach(each -> findings.add((Finding) each));
        }
        return new CaseFile(
                holding,
                desk.steps(declaration),
                maySend ? staff.officers(caller) : List.of(),
                waits && holding.workedBy() == null,
                findings);
    }

    /** The decision made again before the reader's eyes, as a part of the page or a page of its own. */
    @GetMapping("/declarations/{number}/replay")
    String replay(@PathVariable("number") String number, Caller caller, Model model) {
        var dossier = dossiers.open(number, caller);
        if (dossier.isEmpty()) {
            throw nothing();
        }
        model.addAttribute("dossier", dossier.get());
        return "desk/replay";
    }

    /** The filing, byte for byte as it was received. */
    @GetMapping("/declarations/{number}/filing")
    ResponseEntity<byte[]> filing(
            @PathVariable("number") String number,
            @RequestParam(name = "version", defaultValue = "0") int version,
            Caller caller) {
        var entry = version(number, version, caller);
        var isXml = entry.contentType().contains("xml");
        return file(
                number + "-" + version + (isXml ? ".xml" : ".json"),
                isXml ? MediaType.APPLICATION_XML : MediaType.APPLICATION_JSON,
                entry.filing().array());
    }

    /** The receipt, as it verifies offline. */
    @GetMapping("/declarations/{number}/receipt")
    ResponseEntity<byte[]> receipt(
            @PathVariable("number") String number,
            @RequestParam(name = "version", defaultValue = "0") int version,
            Caller caller) {
        var entry = version(number, version, caller);
        return file("receipt-" + number + "-" + version + ".json", MediaType.APPLICATION_JSON, dossiers.receipt(entry));
    }

    private RecordedEntry version(String number, int version, Caller caller) {
        return dossiers.versions(Lodgement.eleven(number), caller).stream()
                .filter(entry -> entry.version() == version)
                .findFirst()
                .orElseThrow(DeclarationPages::nothing);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
