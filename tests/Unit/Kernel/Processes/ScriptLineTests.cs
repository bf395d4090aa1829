using System.Text;
using ViperOS.Kernel.Processes;

namespace ViperOS.Tests.Kernel.Processes;

/// <summary>First lines of scripts.</summary>
public sealed class ScriptLineTests
{
    [Theory]
    [InlineData("#!/bin/sh\necho", "/bin/sh", "")]
    [InlineData("#! /bin/sh -e \nx", "/bin/sh", "-e")]
    [InlineData("#!\t/usr/bin/env  python3 -u\n", "/usr/bin/env", "python3 -u")]
    [InlineData("#!C:shell script\n", "C:shell", "script")]
    [InlineData("#!/bin/sh with an argument that is cut o", "/bin/sh", "with an argument that is cut o")]
    public void Name_an_interpreter_and_one_argument(string text, string interpreter, string argument)
    {
        Assert.True(ScriptLine.TryParse(Encoding.UTF8.GetBytes(text), out ReadOnlySpan<byte> path, out ReadOnlySpan<byte> rest));
        Assert.Equal(interpreter, Encoding.UTF8.GetString(path));
        Assert.Equal(argument, Encoding.UTF8.GetString(rest));
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("#!")]
    [InlineData("#!\n/bin/sh")]
    [InlineData("#!  \t \n")]
    [InlineData("#!/bin/a-path-that-does-not-end")]
    [InlineData("#!/bin/\0sh\n")]
    [InlineData("echo #!/bin/sh\n")]
    public void That_name_none_are_refused(string text)
    {
        Assert.False(ScriptLine.TryParse(Encoding.UTF8.GetBytes(text), out _, out _));
    }
}
