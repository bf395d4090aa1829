using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>One way through the pages of a node, which brings to the medium what is dirty. Owned by <see cref="FilePages"/>.</summary>
internal sealed class FlushPass(ServedNode node, ulong id, List<SyncWaiter> waiters)
{
    public ServedNode Node { get; } = node;

    /// <summary>Passes that began later have higher ones.</summary>
    public ulong Id { get; } = id;

    /// <summary>Who is to be told.</summary>
    public List<SyncWaiter> Waiters { get; } = waiters;

    /// <summary>Page where it goes on.</summary>
    public ulong Next { get; set; }

    /// <summary>There is nothing dirty behind <see cref="Next"/>.</summary>
    public bool IsAllLent { get; set; }

    public int TransfersUnderWay { get; set; }

    /// <summary>The first failure.</summary>
    public ErrorNumber Error { get; set; }

    public bool IsDone => IsAllLent && TransfersUnderWay == 0;
}
