using System.Globalization;
using System.Xml.Linq;

namespace ViperOS.Tools.Viper.Testing;

/// <summary>Reads the result file that xunit's own runner writes (its format, version 3).</summary>
public static class TestResultFile
{
    public static TestTotals Read(string file)
    {
        TestTotals totals = TestTotals.None;
        foreach (XElement assembly in XElement.Load(file).Elements("assembly"))
        {
            List<TestFailure> failures =
            [
                .. assembly.Descendants("test").Where(test => (string?)test.Attribute("result") == "Fail").Select(ReadFailure),
                .. assembly.Descendants("error").Select(error => new TestFailure(
                    (string?)error.Attribute("name") ?? (string?)error.Attribute("type") ?? "test run", Describe(error))),
            ];
            totals += new TestTotals(
                Number(assembly, "passed"), Number(assembly, "failed") + Number(assembly, "errors"), Number(assembly, "skipped"), failures);
        }

        return totals;
    }

    private static TestFailure ReadFailure(XElement test)
    {
        string output = test.Element("output")?.Value.TrimEnd() ?? "";
        return new TestFailure((string)test.Attribute("name")!, output.Length == 0 ? Describe(test) : $"{Describe(test)}\n{output}");
    }

    private static string Describe(XElement element)
    {
        XElement? failure = element.Element("failure");
        return $"{failure?.Element("message")?.Value}\n{failure?.Element("stack-trace")?.Value}".Trim();
    }

    private static int Number(XElement assembly, string name)
    {
        return int.Parse(assembly.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);
    }
}
