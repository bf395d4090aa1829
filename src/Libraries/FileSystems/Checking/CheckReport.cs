namespace ViperOS.FileSystems.Checking;

/// <summary>What a check has found and, if it was to repair, what is left.</summary>
public sealed class CheckReport
{
    private const int MaximumLines = 100;
    private const int Unusable = 8;

    /// <summary>As they were found.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Still there after a repair; without one, all of them.</summary>
    public IReadOnlyList<Problem> Remaining { get; set; } = [];

    public bool IsClean => Problems.Count == 0;

    public bool IsRepaired => Problems.Count != 0 && Remaining.Count == 0;

    /// <summary>What room is counted in.</summary>
    public (string One, string Many) Unit { get; init; } = ("block", "blocks");

    /// <summary>Transactions that were in the journal.</summary>
    public int ReplayedTransactions { get; set; }

    public ulong Files { get; set; }

    public ulong Directories { get; set; }

    /// <summary>Waiting for mount to free them.</summary>
    public ulong Orphans { get; set; }

    /// <summary>In use, with what the file system itself takes of them.</summary>
    public ulong UsedBlocks { get; set; }

    public ulong Blocks { get; set; }

    /// <summary>The report for a person: what was found, and a last line about the whole.</summary>
    /// <param name="name">What was checked.</param>
    /// <param name="repairs">What was found was to be put right.</param>
    /// <param name="advice">How to have it put right.</param>
    public IEnumerable<string> Describe(string name, bool repairs, string advice)
    {
        foreach (Problem problem in Problems.Take(MaximumLines))
        {
            yield return problem.Text;
        }

        if (Problems.Count > MaximumLines)
        {
            yield return $"… and {Problems.Count - MaximumLines} more";
        }

        if (ExitCode == Unusable)
        {
            yield break;
        }

        if (ReplayedTransactions != 0)
        {
            string verb = repairs ? (ReplayedTransactions == 1 ? "was" : "were") + " replayed" : (ReplayedTransactions == 1 ? "is" : "are") + " to be replayed";
            yield return $"{Count((ulong)ReplayedTransactions, "transaction", "transactions")} of the journal {verb}";
        }

        string state = IsClean ? "clean"
            : IsRepaired ? "repaired"
            : repairs ? $"{Count((ulong)Remaining.Count, "problem is", "problems are")} left"
            : $"{Count((ulong)Problems.Count, "problem", "problems")}; {advice}";
        yield return $"{name}: {state}; {Count(Files, "file", "files")}, {Count(Directories, "directory", "directories")}, {UsedBlocks} of {Count(Blocks, Unit.One, Unit.Many)}";
    }

    /// <summary>As fsck(8): 0 clean, 1 repaired, 4 problems are left, 8 the volume cannot be worked with.</summary>
    public int ExitCode =>
        Remaining.Any(problem => problem.Kind == ProblemKind.Unreadable) ? Unusable : IsClean ? 0 : IsRepaired ? 1 : 4;

    private static string Count(ulong number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
