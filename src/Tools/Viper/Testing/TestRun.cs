using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using ViperOS.Tools.Viper.Building;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Testing;

/// <summary>Builds and runs the tests of some areas. Host tests run beside each other; guests have the machine for themselves.</summary>
public sealed class TestRun
{
    private readonly Repository _repository;
    private readonly WorkProgress _progress;
    private readonly string? _filter;
    private readonly Lock _lock = new();

    public TestRun(Repository repository, WorkProgress progress, string? filter)
    {
        _repository = repository;
        _progress = progress;
        _filter = filter;
    }

    public TestTotals Run(IReadOnlyList<TestArea> areas)
    {
        if (areas.Any(area => area != TestArea.Unit))
        {
            Commands.Preparation.EnsureBootable(_repository, _progress);
        }

        if (areas.Contains(TestArea.Conformance))
        {
            EnsureOptional([CrossCompiler.C, CrossCompiler.CPlusPlus]);
        }

        if (areas.Contains(TestArea.Unit))
        {
            EnsureOptional(DebianPackages.Exchanging);
        }

        new MSBuild(_repository, _progress).Build(
            "Building the tests", Path.Combine("tests", "ViperOS.Tests.csproj"), $"-p:TestAreas={string.Join("%2C", areas)}");
        return areas.Aggregate(TestTotals.None, (totals, area) => totals + RunArea(area));
    }

    /// <summary>Without them, the tests that need them are skipped.</summary>
    private void EnsureOptional(string[] commands)
    {
        try
        {
            DebianPackages.Ensure(commands, _progress);
        }
        catch (ViperException e)
        {
            Terminal.Note(e.Message);
        }
    }

    private TestTotals RunArea(TestArea area)
    {
        List<TestAssembly> assemblies = [.. FindProjects(area).Select(project => new TestAssembly(_repository, project))];
        int width = area == TestArea.Unit ? Environment.ProcessorCount : 1;
        TestTotals totals = TestTotals.None;
        Live($"Running {area} tests", onTest => Parallel.ForEach(
            assemblies,
            new ParallelOptions { MaxDegreeOfParallelism = width },
            assembly =>
            {
                Stopwatch watch = Stopwatch.StartNew();
                TestTotals result = assembly.Run(_filter, onTest);
                lock (_lock)
                {
                    totals += result;
                    Report(assembly, result, watch.Elapsed);
                }
            }));
        return totals;
    }

    /// <summary>Other projects there are what tests need.</summary>
    private IEnumerable<string> FindProjects(TestArea area)
    {
        string folder = Path.Combine(_repository.Root, "tests", area.ToString());
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.Tests.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];
    }

    private void Report(TestAssembly assembly, TestTotals result, TimeSpan time)
    {
        if (_filter is not null && result is { Passed: 0, Failed: 0, Skipped: 0 })
        {
            return;
        }

        WriteLine(string.Create(CultureInfo.InvariantCulture, $"{assembly.Name}: {result} in {time.TotalSeconds:0.0} s"));
        foreach (TestFailure failure in result.Failures)
        {
            WriteLine($"FAILED {failure.Name}\n    {failure.Message.ReplaceLineEndings("\n    ")}");
        }
    }

    private static void Live(string title, Action<Action<string>> work)
    {
        if (Terminal.IsInteractive)
        {
            Terminal.Errors.Status().Start(title, context => work(test => context.Status(Markup.Escape(test))));
        }
        else
        {
            work(_ => { });
        }
    }

    /// <summary>While a moving line stands at the bottom, lines above it must go through its owner.</summary>
    private static void WriteLine(string line)
    {
        if (Terminal.IsInteractive)
        {
            Terminal.Errors.WriteLine(line);
        }
        else
        {
            Console.Out.WriteLine(line);
        }
    }
}
