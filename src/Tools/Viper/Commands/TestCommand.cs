using System.CommandLine;
using ViperOS.Tools.ImageBuilder;
using ViperOS.Tools.Viper.Host;
using ViperOS.Tools.Viper.Testing;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper test</c>: runs the tests of one area or of all.</summary>
public static class TestCommand
{
    public static Command Create()
    {
        Argument<string[]> words = new("[unit|system|conformance] [filter]")
        {
            Description = "The area, and part of the names of the tests to run",
            Arity = new ArgumentArity(0, 2),
        };
        Command command = new("test", "Runs tests; the last line is `N passed, N failed, N skipped`") { words };
        command.SetAction(parsed => Run(parsed.GetValue(words) ?? []));
        return command;
    }

    private static int Run(string[] words)
    {
        TestArea[] areas = Enum.GetValues<TestArea>();
        if (words.Length != 0 && Enum.TryParse(words[0], ignoreCase: true, out TestArea area))
        {
            areas = [area];
            words = words[1..];
        }

        if (words.Length > 1)
        {
            throw new ViperException($"'{words[0]}' is no area of tests: unit, system or conformance");
        }

        string? filter = words.FirstOrDefault();
        TestTotals totals;
        try
        {
            totals = new TestRun(Repository.Find(), new WorkProgress(isQuiet: false), filter).Run(areas);
        }
        catch (Exception e) when (e is ViperException or ImageException)
        {
            // Whoever reads the last line must not find none.
            Terminal.Error(e.Message);
            totals = TestTotals.None with { Failed = 1 };
        }

        bool isEmpty = filter is not null && totals.Passed + totals.Failed + totals.Skipped == 0;
        if (isEmpty)
        {
            Terminal.Error($"no test has '{filter}' in its name");
        }

        Console.Out.WriteLine(totals);
        return totals.Failed == 0 && !isEmpty ? 0 : 1;
    }
}
