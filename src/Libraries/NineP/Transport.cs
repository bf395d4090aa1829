using ViperOS.Contracts;

namespace ViperOS.NineP;

/// <summary>Brings one request at a time to the server and its answer back. Both lie in memory of the transport's own.</summary>
public abstract class Transport
{
    /// <summary>Where the next request is to be written; its size is the longest message.</summary>
    public abstract Span<byte> Request { get; }

    /// <summary>Where the last answer is.</summary>
    public abstract ReadOnlySpan<byte> Answer { get; }

    /// <summary>EIO if there is no answer.</summary>
    public abstract ErrorNumber Exchange(int requestLength, out int answerLength);
}
