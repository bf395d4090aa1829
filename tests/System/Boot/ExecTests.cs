using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Boot;

/// <summary>exec hands out exactly what the command did.</summary>
public sealed class ExecTests
{
    [Fact]
    public void Output_and_errors_come_apart()
    {
        CommandResult result = Guest.Exec("Type SYS:does-not-exist");
        Assert.Equal("", result.Output);
        Assert.NotEqual("", result.Error);
        Assert.NotEqual(0, result.Code);
    }

    [Fact]
    public void A_command_that_does_not_exist_fails()
    {
        Assert.NotEqual(0, Guest.Exec("no-such-command").Code);
    }

    [Fact]
    public void Files_can_be_brought_along()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, "from outside\n");
        try
        {
            CommandResult result = Guest.Exec("Type SYS:T/added", TestMachine.Default with { AddedFiles = [$"{file}=SYS:T/added"] });
            Assert.Equal("from outside\n", result.ShouldReturn(0).Output);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
