using System.Text.RegularExpressions;
using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Shell;

/// <summary>Servers die and come back; the system goes down in order.</summary>
public sealed partial class SupervisionTests
{
    [Fact]
    public void The_terminal_survives_the_death_of_its_driver()
    {
        using Guest guest = Guest.Boot();
        for (int round = 0; round < 3; round++)
        {
            string status = guest.Run("Status");
            Match line = ConsoleProcess().Match(status);
            Assert.True(line.Success, status);

            // The prompt after Kill is printed by the driver that comes back.
            guest.Run("Kill " + line.Groups[1].Value);
            Assert.Contains("back\n", guest.Run("Echo back"), StringComparison.Ordinal);
        }

        Assert.Contains("consoled", guest.Run("Dmesg"), StringComparison.Ordinal);
    }

    [Fact]
    public void Shutdown_turns_the_machine_off()
    {
        using Guest guest = Guest.Boot();
        guest.Type("Shutdown\r");
        guest.WaitForPowerOff();
    }

    [GeneratedRegex(@"(\d+)\D.*consoled", RegexOptions.CultureInvariant)]
    private static partial Regex ConsoleProcess();
}
