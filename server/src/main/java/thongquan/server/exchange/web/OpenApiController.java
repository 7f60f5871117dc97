package thongquan.server.exchange.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The interface as other programs read it: OpenAPI 3.1, written by hand but for the schemas of the declaration. */
@RestController
class OpenApiController {

    private final byte[] json;
    private final String yaml;

    OpenApiController(JsonMapper mapper) throws IOException {
        var description = description();
        this.json = mapper.writeValueAsBytes(description);
        var plain = new DumperOptions();
        plain.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        this.yaml = new Yaml(plain).dump(description);
    }

    private static Map<String, Object> description() throws IOException {
        try (var text = new ClassPathResource("openapi.yaml").getInputStream()) {
            Map<String, Object> description = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            var components = part(description, "components");
            part(components, "schemas").putAll(FilingSchemas.all());
            return description;
        }
    }

    /** A part of the description, made one's own so that it can be added to. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> of, String name) {
        var part = new LinkedHashMap<>((Map<String, Object>) of.getOrDefault(name, Map.of()));
        of.put(name, part);
        return part;
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> json() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }

    @GetMapping("/api/openapi.yaml")
    ResponseEntity<String> yaml() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_YAML).body(yaml);
    }
}
