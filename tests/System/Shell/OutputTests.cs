using System.Globalization;
using System.Text;
using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Shell;

/// <summary>Much output, and the death of the driver in the midst of it.</summary>
public sealed class OutputTests
{
    private const int MaximumAdded = 8 * 1024;

    [Fact]
    public void Much_output_comes_out_to_the_last_byte()
    {
        byte[] program = File.ReadAllBytes(Path.Combine(TestMachine.Root, "artifacts", "programs", "usertests"));
        Assert.Equal(HexadecimalDump(program), Guest.Exec("Type C:usertests HEX").ShouldReturn(0).Output);
    }

    [Fact]
    public void The_driver_dies_while_it_prints_and_the_shell_goes_on()
    {
        using Guest guest = Guest.Boot();
        string expected = HexadecimalDump(File.ReadAllBytes(Path.Combine(TestMachine.Root, "artifacts", "programs", "usertests")));
        for (int round = 0; round < 5; round++)
        {
            string output = guest.Run("Run Kill consoled; Type C:usertests HEX");

            // Nothing of it is missing; what Run and the shell say about the command in the background comes on top.
            Assert.InRange(output.Length, expected.Length, expected.Length + MaximumAdded);
            Assert.Contains("on\n", guest.Run("Echo on"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Every_line_arrives_once_and_in_order_though_the_driver_dies_again_and_again(int cpus)
    {
        const int Kills = 30;
        string expected = HexadecimalDump(File.ReadAllBytes(Path.Combine(TestMachine.Root, "artifacts", "programs", "usertests")));
        string script = Path.GetTempFileName();
        File.WriteAllText(script, string.Concat(Enumerable.Repeat("Kill consoled\n", Kills)));
        using Guest guest = Guest.Boot(TestMachine.Default with { Cpus = cpus, AddedFiles = [$"{script}=SYS:T/kills"] });
        File.Delete(script);
        string output = guest.Run("Run Execute SYS:T/kills; Type C:usertests HEX");
        IEnumerable<string> rows = output.Split('\n').Where(line => line.Length > 8 && line[8] == ':');
        Assert.Equal(expected, string.Concat(rows.Select(row => row + "\n")));
        Assert.Contains("on\n", guest.Run("Echo on"), StringComparison.Ordinal);
    }

    [Fact]
    public void Input_passes_byte_by_byte()
    {
        string text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"{i} ä\r\n\t"));
        Assert.Equal(text, Guest.Exec("cat", input: text).ShouldReturn(0).Output);
    }

    private static string HexadecimalDump(byte[] bytes)
    {
        const int BytesPerRow = 16;
        StringBuilder text = new();
        for (int row = 0; row < bytes.Length; row += BytesPerRow)
        {
            ReadOnlySpan<byte> part = bytes.AsSpan(row, Math.Min(BytesPerRow, bytes.Length - row));
            text.Append(CultureInfo.InvariantCulture, $"{row:x8}: ");
            foreach (byte value in part)
            {
                text.Append(CultureInfo.InvariantCulture, $"{value:x2} ");
            }

            text.Append(' ', 3 * (BytesPerRow - part.Length));
            foreach (byte value in part)
            {
                text.Append(value is >= 0x20 and < 0x7F ? (char)value : '.');
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
