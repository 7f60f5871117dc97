package thongquan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.FileSystemUtils;
import thongquan.formats.table.TableDoor;
import thongquan.server.database.DataFolder;
import thongquan.server.database.PostgresServer;

/** Spreadsheets over HTTP into drafts with a heap of 1 GiB: 9,999 rows judged one by one, and 10,000 refused. */
final class TableBench {

    private static final int MOST = 9_999;
    private static final int TIMES = 5;
    private static final int EVERY = 10;
    private static final double NANOS = 1e9;
    private static final String HEADER = "CMD,CMN,OR,QN1,statisticalQuantity/unitCode,BPR";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final HttpClient http = HttpClient.newHttpClient();

    void run() throws Exception {
        var root = Files.createTempDirectory("thongquan-bench-");
        try (var folder = DataFolder.open(root.resolve("postgres"));
                var postgres = PostgresServer.start(folder)) {
            try (var connection = DriverManager.getConnection(
                            postgres.url("postgres"), postgres.user(), postgres.password());
                    var statement = connection.createStatement()) {
                statement.execute("create database ours");
            }
            try (var server = RunningServer.start(postgres, "ours", root.resolve("server"), List.of("-Xmx1g"))) {
                measure(server, "table-csv-9999", TableDoor.CSV, csv(MOST), 201);
                measure(server, "table-xlsx-9999", TableDoor.XLSX, xlsx(MOST), 201);
                measure(server, "table-csv-10000-refused", TableDoor.CSV, csv(MOST + 1), 422);
            }
        } finally {
            FileSystemUtils.deleteRecursively(root);
        }
    }

    private void measure(RunningServer server, String name, String type, byte[] body, int expected) throws Exception {
        var figure = new Figure(name, "s over HTTP, every tenth row wrong, " + body.length + " bytes");
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/api/drafts"))
                    .header("Authorization", "Bearer " + server.token())
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            figure.add((System.nanoTime() - start) / NANOS);
            var isToldByRow = expected != 201 || answer.body().contains("\"row\":" + (MOST - MOST % EVERY + 2));
            if (answer.statusCode() != expected || !isToldByRow) {
                throw new IllegalStateException(
                        answer.statusCode() + " " + answer.body().substring(0, 200));
            }
        }
        figure.print();
    }

    private static String[] cells(int row) {
        return new String[] {
            row % EVERY == 0 ? "99999999" : "61091010", "T-shirts of cotton, lot " + row, "BD", "500", "PCE", "950"
        };
    }

    private static byte[] csv(int rows) {
        var text = new StringBuilder(HEADER).append("\r\n");
        for (int i = 0; i < rows; i++) {
            var cells = cells(i);
            cells[1] = '"' + cells[1] + '"';
            text.append(String.join(",", cells)).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(int rows) throws IOException {
        var sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        row(sheet, 1, HEADER.split(",", -1));
        for (int i = 0; i < rows; i++) {
            row(sheet, i + 2, cells(i));
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE
                            + "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TableDoor.XLSX
                            + ".main+xml\"/></Types>");
            part(zip, "_rels/.rels", relation("/officeDocument", "xl/workbook.xml"));
            part(zip, "xl/_rels/workbook.xml.rels", relation("/worksheet", "sheet1.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"goods\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(zip, "xl/sheet1.xml", sheet.append("</sheetData></worksheet>").toString());
        }
        return out.toByteArray();
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + kind
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void row(StringBuilder sheet, int number, String[] cells) {
        sheet.append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.length; i++) {
            sheet.append("<c r=\"").append((char) ('A' + i)).append(number).append("\" t=\"inlineStr\"><is><t>");
            sheet.append(cells[i]).append("</t></is></c>");
        }
        sheet.append("</row>");
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
