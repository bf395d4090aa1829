using System.Diagnostics;
using System.Xml;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Testing;

/// <summary>A built test project: an executable with xunit's runner in it.</summary>
public sealed class TestAssembly
{
    private const int TailLength = 30;

    private readonly Repository _repository;
    private readonly string _program;

    public TestAssembly(Repository repository, string project)
    {
        _repository = repository;
        Name = Path.GetFileNameWithoutExtension(project);
        _program = Path.Combine(repository.Artifacts, "bin", Name, "release", Name + ".dll");
    }

    public string Name { get; }

    /// <summary>Runs the tests whose full name contains the filter.</summary>
    /// <param name="filter">Part of the names, or null for all tests.</param>
    /// <param name="onTest">Takes the name of each test as it starts.</param>
    public TestTotals Run(string? filter, Action<string> onTest)
    {
        string folder = Path.Combine(_repository.Artifacts, "tests");
        Directory.CreateDirectory(folder);
        string results = Path.Combine(folder, Name + ".xml");
        File.Delete(results);
        List<string> arguments = [_program, "-noLogo", "-noColor", "-reporter", "verbose", "-xml", results];
        if (filter is not null)
        {
            arguments.AddRange(["-method", $"*{filter}*"]);
        }

        Queue<string> tail = new();
        int code = CommandRunner.Run("dotnet", arguments, _repository.Root, line =>
        {
            tail.Enqueue(line);
            if (tail.Count > TailLength)
            {
                tail.Dequeue();
            }

            int mark = line.IndexOf(" [STARTING]", StringComparison.Ordinal);
            if (mark > 0)
            {
                onTest(line[..mark].Trim());
            }
        });

        try
        {
            if (File.Exists(results))
            {
                return TestResultFile.Read(results);
            }
        }
        catch (XmlException e)
        {
            Debug.WriteLine(e);
        }

        // No results: the runner itself broke, which must not look like success.
        TestFailure failure = new(Name, $"the test run ended with code {code} and without results:\n{string.Join('\n', tail)}");
        return new TestTotals(0, 1, 0, [failure]);
    }
}
