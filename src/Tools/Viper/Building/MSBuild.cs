using System.Text.RegularExpressions;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Building;

/// <summary>Runs <c>dotnet build</c> and turns what it prints into progress and, if it fails, into its errors alone.</summary>
public sealed partial class MSBuild
{
    private const int TailLength = 40;
    private const string CompilerError = "error VIPER1001:";
    private const string CompilerSummary = "error VIPER1000:";

    private readonly Repository _repository;
    private readonly WorkProgress _progress;

    public MSBuild(Repository repository, WorkProgress progress)
    {
        _repository = repository;
        _progress = progress;
    }

    /// <exception cref="ViperException">The build failed; the message has its errors.</exception>
    public void Build(string title, string project, params IEnumerable<string> options)
    {
        List<string> lines = [];
        string[] arguments =
        [
            "build", project, "--nologo", "-v:minimal", "-clp:NoSummary;ForceNoAlign", "-tl:off", "-m", .. options,
        ];
        int code = _progress.Run(title, report => CommandRunner.Run("dotnet", arguments, _repository.Root, line =>
        {
            lines.Add(line);
            string step = Describe(line);
            if (step.Length != 0 && !ErrorPattern().IsMatch(line))
            {
                report(step);
            }
        }));
        if (code != 0)
        {
            throw new ViperException($"{title} failed:\n{Errors(lines)}");
        }
    }

    /// <summary>"  Kernel -> /…/Kernel.dll" says that a project is done; other lines are shown as they are, but for MSBuild's summary.</summary>
    private static string Describe(string line)
    {
        int arrow = line.IndexOf(" -> ", StringComparison.Ordinal);
        return SummaryPattern().IsMatch(line) ? "" : (arrow < 0 ? line : line[..arrow]).Trim();
    }

    private string Errors(List<string> lines)
    {
        string root = _repository.Root + Path.DirectorySeparatorChar;
        List<string> errors = [];
        bool isWithinError = false;
        foreach (string line in lines)
        {
            // A message of several lines goes on until a line that MSBuild or a compiler began.
            bool isError = ErrorPattern().IsMatch(line);
            isWithinError = isError || (isWithinError && !NewMessagePattern().IsMatch(line) && Describe(line) == line.Trim());
            string shown = ProjectSuffixPattern().Replace(line.Replace(root, "", StringComparison.Ordinal), "").Trim();
            if (isWithinError && shown.Length != 0 && !errors.Contains(shown))
            {
                errors.Add(shown);
            }
        }

        // Our targets end a failed compilation with all that the compiler said, after its errors one by one.
        if (errors.Exists(line => line.Contains(CompilerError, StringComparison.Ordinal)))
        {
            errors.RemoveAll(line => line.Contains(CompilerSummary, StringComparison.Ordinal));
        }

        return string.Join('\n', errors.Count != 0 ? errors : lines.TakeLast(TailLength));
    }

    [GeneratedRegex(@"(^|[\s:])(fatal )?error( [A-Z]+[0-9]+)?\s?:", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ErrorPattern();

    [GeneratedRegex(
        @"^\s*(Build (succeeded|FAILED)\.|\d+ (Warning|Error)\(s\)|Time Elapsed .*|.* up-to-date for restore\.|All projects are .*)$",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex SummaryPattern();

    /// <summary>A warning, or a step that our targets announce with two spaces.</summary>
    [GeneratedRegex(@"^  [a-z]+ \S+$|(^|[\s:])warning( [A-Z]+[0-9]+)?\s?:", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NewMessagePattern();

    [GeneratedRegex(@" \[[^\[\]]*proj(::[^\]]*)?\]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProjectSuffixPattern();
}
