using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Kernel;

/// <summary>One run of all of C:usertests, made when the first test asks for its result.</summary>
public sealed class UserTestRun
{
    private readonly Lazy<CommandResult> _result = new(() => Guest.Exec("usertests", limit: TimeSpan.FromMinutes(10)));

    public void ShouldHavePassed(string name)
    {
        CommandResult result = _result.Value;
        Assert.True(
            result.Output.Split('\n').Contains(name + ": ok"),
            $"{name}\noutput: {result.Output}\nerror: {result.Error}\n{result.Diagnostics}\nlog:\n{result.Log}");
    }
}
