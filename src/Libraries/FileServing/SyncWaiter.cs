using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.FileServing;

/// <summary>Somebody who waits for data and metadata to be on the medium: a call, or a request of the pager.</summary>
internal sealed class SyncWaiter(PendingReply reply, ulong requestId)
{
    /// <summary>None for a request of the pager, or for nobody.</summary>
    public PendingReply Reply { get; } = reply;

    /// <summary>0 for none.</summary>
    public ulong RequestId { get; } = requestId;

    /// <summary>Nodes whose pages are not yet on the medium.</summary>
    public int PassesLeft { get; set; }

    public ErrorNumber Error { get; set; }
}
