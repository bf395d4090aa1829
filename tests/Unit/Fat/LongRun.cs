using System.Globalization;

namespace ViperOS.Tests.Fat;

/// <summary>How much a test does: little in CI, as much as an environment variable says when somebody wants to know.</summary>
internal static class LongRun
{
    public static int Seed => Count("FAT_SEED", 1);

    public static int Count(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : usual;
}
