package thongquan.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import thongquan.core.filing.Declaration;
import thongquan.formats.Reading;
import thongquan.formats.wco.WcoDoor;

/** R5: reading and validating WCO XML into a filing, against the bare pull parse of the same bytes by the same parser. */
final class XmlBench {

    private static final int WARM = 20_000;
    private static final int WINDOW = 10_000;
    private static final double NANOS = 1_000.0;

    private final Windows windows;
    private final XMLInputFactory factory = new InputFactoryImpl();

    XmlBench(Windows windows) {
        this.windows = windows;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    void run() throws IOException, XMLStreamException {
        var xml = WcoDoor.print(FiveItems.declaration());
        ours(xml, WARM);
        bare(xml, WARM);
        var ratio = new Figure("R5", "");
        var own = new Figure("R5-validated", "us CPU a filing of " + xml.length + " bytes");
        var reference = new Figure("R5-bare-parse", "us CPU");
        for (int i = 0; i < windows.pairs(); i++) {
            double first = cpu(() -> ours(xml, WINDOW));
            double second = cpu(() -> bare(xml, WINDOW));
            own.add(first);
            reference.add(second);
            ratio.add(second / first);
        }
        ratio.print();
        own.print();
        reference.print();
    }

    private interface Work {
        void run() throws XMLStreamException;
    }

    private static double cpu(Work work) throws XMLStreamException {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / NANOS / WINDOW;
    }

    private static void ours(byte[] xml, int times) {
        for (int i = 0; i < times; i++) {
            if (!(WcoDoor.read(xml) instanceof Reading.Read<Declaration>)) {
                throw new IllegalStateException("the filing of the benchmark cannot be read");
            }
        }
    }

    /** Every event pulled and every text looked at, nothing made of it. */
    private void bare(byte[] xml, int times) throws XMLStreamException {
        long seen = 0;
        for (int i = 0; i < times; i++) {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == javax.xml.stream.XMLStreamConstants.CHARACTERS) {
                    seen += reader.getTextLength();
                }
            }
            reader.close();
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was parsed");
        }
    }
}
