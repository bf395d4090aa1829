using ViperOS.Tools.Emulation;

namespace ViperOS.Tests.Tools;

/// <summary>What users' options become on QEMU's command line.</summary>
public sealed class QemuCommandLineTests
{
    private static readonly MachineOptions s_machine = new() { Image = "viper.img" };

    [Fact]
    public void A_machine_has_no_device_that_nobody_asked_for()
    {
        string line = Line(s_machine);
        Assert.Contains("-nodefaults -nic none", line, StringComparison.Ordinal);
        Assert.Contains("-M virt,gic-version=3 -cpu cortex-a72 -smp 4 -m 512M", line, StringComparison.Ordinal);
        Assert.DoesNotContain("-append", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Counting_instructions_takes_one_processor()
    {
        string line = Line(s_machine with { InstructionCount = true });
        Assert.Contains("-smp 1", line, StringComparison.Ordinal);
        Assert.Contains("-icount shift=0,sleep=off", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("List C:", "List%20C:")]
    [InlineData("a=b%", "a%3Db%25")]
    [InlineData("größe", "gr%C3%B6%C3%9Fe")]
    [InlineData("a_b.c/d-e", "a_b.c/d-e")]
    [InlineData("Echo \"x\"\n", "Echo%20%22x%22%0A")]
    public void Command_lines_are_percent_encoded(string command, string expected)
    {
        List<string> arguments = QemuCommandLine.Build(s_machine, SerialPort.Pipes, command: command);
        Assert.Equal($"viper.exec={expected}", arguments[arguments.IndexOf("-append") + 1]);
    }

    [Fact]
    public void Only_kernel_arguments_replace_all_others()
    {
        MachineOptions machine = s_machine with { OnlyKernelArguments = "a b", KernelArguments = "c" };
        List<string> arguments = QemuCommandLine.Build(machine, SerialPort.Pipes, command: "Echo");
        Assert.Equal("a b", arguments[arguments.IndexOf("-append") + 1]);
    }

    [Fact]
    public void A_comma_in_a_disks_name_is_doubled()
    {
        Assert.Contains("file=a,,b.img", Line(s_machine with { Disks = ["a,b.img"] }), StringComparison.Ordinal);
        Assert.Contains("file=c.img,readonly=on", Line(s_machine with { Disks = ["c.img:ro"] }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("  a  b ", "a|b")]
    [InlineData("'a b' \"c d\" e\\ f", "a b|c d|e f")]
    [InlineData("x'y'\"z\" ''", "xyz|")]
    public void Words_are_split_as_a_shell_does(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', CommandLineWords.Split(text)));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("two words")]
    [InlineData("it's")]
    [InlineData("")]
    [InlineData("$HOME \"x\"")]
    public void Joined_words_split_into_the_same(string word)
    {
        Assert.Equal(["a", word, "b"], CommandLineWords.Split(CommandLineWords.Join(["a", word, "b"])));
    }

    private static string Line(MachineOptions machine)
    {
        return CommandLineWords.Join(QemuCommandLine.Build(machine, SerialPort.Pipes));
    }
}
