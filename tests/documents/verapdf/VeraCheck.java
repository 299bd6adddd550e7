// SPDX-License-Identifier: GPL-3.0-or-later
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks PDF files with the veraPDF engine, all in one Java process.
 *
 * The arguments are profiles (2a, ua1); paths come on standard input, one a line. For every file and profile one line
 * goes to standard output: path, profile, number of checks; then one line for each rule that is broken: path, profile,
 * clause, how often, message. Fields are parted by tabs.
 *
 * The profiles are read here with the XML reader of Java itself, because the engine's own way needs JAXB, which Java
 * no longer has.
 */
public final class VeraCheck {
    private static final int MOST_FAILURES = 1000;
    private static final Map<String, String> PROFILES = Map.of("2a", "PDFA-2A", "ua1", "PDFUA-1");

    public static void main(String[] names) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        Map<String, ValidationProfile> profiles = new LinkedHashMap<>();
        for (String name : names) {
            profiles.put(name, profile(name));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String path = paths.readLine(); path != null; path = paths.readLine()) {
            for (Map.Entry<String, ValidationProfile> each : profiles.entrySet()) {
                check(path, each.getKey(), each.getValue(), out);
            }
        }
    }

    private static void check(String path, String name, ValidationProfile profile, PrintStream out) {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(name);
        try (InputStream file = new FileInputStream(path);
                PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(profile, MOST_FAILURES, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            out.println(String.join("\t", path, name, Integer.toString(result.getTotalAssertions())));
            report(path, name, result, out);
        } catch (Exception error) {
            out.println(String.join("\t", path, name, "0"));
            out.println(String.join("\t", path, name, "unreadable", "1", line(error.toString())));
        }
    }

    private static void report(String path, String name, ValidationResult result, PrintStream out) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> messages = new LinkedHashMap<>();
        for (TestAssertion test : result.getTestAssertions()) {
            if (test.getStatus() == TestAssertion.Status.FAILED) {
                String rule = test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber();
                counts.merge(rule, 1, Integer::sum);
                messages.putIfAbsent(rule, test.getMessage() + " @ " + test.getLocation().getContext());
            }
        }
        for (String rule : counts.keySet()) {
            out.println(String.join("\t", path, name, rule, counts.get(rule).toString(), line(messages.get(rule))));
        }
    }

    private static ValidationProfile profile(String name) throws Exception {
        String resource = "/org/verapdf/pdfa/validation/" + PROFILES.get(name) + ".xml";
        Element root;
        try (InputStream xml = VeraCheck.class.getResourceAsStream(resource)) {
            root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
        }
        Set<Rule> rules = new HashSet<>();
        NodeList described = root.getElementsByTagName("rule");
        for (int place = 0; place < described.getLength(); place++) {
            rules.add(rule((Element) described.item(place)));
        }
        Set<Variable> variables = new HashSet<>();
        NodeList declared = root.getElementsByTagName("variable");
        for (int place = 0; place < declared.getLength(); place++) {
            Element each = (Element) declared.item(place);
            variables.add(Profiles.variableFromValues(
                    each.getAttribute("name"), each.getAttribute("object"), text(each, "defaultValue"), text(each, "value")));
        }
        return Profiles.profileFromValues(
                PDFAFlavour.byFlavourId(name),
                Profiles.profileDetailsFromValues(name, name, "", new Date(0)),
                "",
                rules,
                variables);
    }

    private static Rule rule(Element each) {
        Element id = (Element) each.getElementsByTagName("id").item(0);
        return Profiles.ruleFromValues(
                Profiles.ruleIdFromValues(
                        PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                        id.getAttribute("clause"),
                        Integer.parseInt(id.getAttribute("testNumber"))),
                each.getAttribute("object"),
                each.hasAttribute("deferred") ? Boolean.valueOf(each.getAttribute("deferred")) : null,
                each.getAttribute("tags"),
                text(each, "description"),
                text(each, "test"),
                Profiles.errorFromValues(text(each, "message"), List.of()),
                List.of());
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
