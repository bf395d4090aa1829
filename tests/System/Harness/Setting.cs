using System.Globalization;

namespace ViperOS.SystemTests.Harness;

/// <summary>Numbers that the environment may set, for the long forms of tests that CI runs in short (docs/testing.md).</summary>
public static class Setting
{
    public static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
