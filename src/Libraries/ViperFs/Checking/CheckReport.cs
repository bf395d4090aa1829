namespace ViperOS.ViperFs.Checking;

/// <summary>What a check has found and, if it was to repair, what is left.</summary>
public sealed class CheckReport
{
    /// <summary>As they were found.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Still there after a repair; without one, all of them.</summary>
    public IReadOnlyList<Problem> Remaining { get; internal set; } = [];

    public bool IsClean => Problems.Count == 0;

    public bool IsRepaired => Problems.Count != 0 && Remaining.Count == 0;

    /// <summary>Transactions that were in the journal.</summary>
    public int ReplayedTransactions { get; internal set; }

    public ulong Files { get; internal set; }

    public ulong Directories { get; internal set; }

    /// <summary>Waiting for mount to free them.</summary>
    public ulong Orphans { get; internal set; }

    /// <summary>In use, metadata of groups included.</summary>
    public ulong UsedBlocks { get; internal set; }

    public ulong Blocks { get; internal set; }

    /// <summary>As fsck(8): 0 clean, 1 repaired, 4 problems are left, 8 the volume cannot be worked with.</summary>
    public int ExitCode =>
        Remaining.Any(problem => problem.Kind == ProblemKind.Unreadable) ? 8 : IsClean ? 0 : IsRepaired ? 1 : 4;
}
