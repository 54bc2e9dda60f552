import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Holds PDF files against PDF/UA-1 with veraPDF, all of them in one virtual machine. One line a file: "PASS" or "FAIL",
 * how many checks were made, the name; below a file that fails, each rule it breaks, once. Ends with 0 if all files pass.
 */
public class PdfUa {
  public static void main(String[] files) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    boolean isGood = files.length > 0;
    for (String file : files) isGood &= passes(file);
    System.exit(isGood ? 0 : 1);
  }

  private static boolean passes(String file) throws Exception {
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new FileInputStream(file), PDFAFlavour.PDFUA_1)) {
      // Every assertion is kept, also those that pass: a file of which nothing was checked would pass too.
      PDFAValidator validator =
          Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, Integer.MAX_VALUE, true, true, false);
      ValidationResult result = validator.validate(parser);
      Map<String, String> broken = new TreeMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        String rule = assertion.getRuleId().getClause() + " test " + assertion.getRuleId().getTestNumber();
        broken.putIfAbsent(rule, assertion.getMessage() + " @ " + assertion.getLocation().getContext());
      }
      boolean isGood = result.isCompliant() && broken.isEmpty();
      System.out.println((isGood ? "PASS " : "FAIL ") + result.getTotalAssertions() + " " + file);
      broken.forEach((rule, why) -> System.out.println("  " + rule + ": " + why));
      return isGood;
    }
  }
}
