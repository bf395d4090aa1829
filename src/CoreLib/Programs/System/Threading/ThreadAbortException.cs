using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>Was thrown by aborting a thread, which is not supported any more.</summary>
public sealed class ThreadAbortException : SystemException
{
    [SuppressMessage("Design", "CA1032", Justification = "As in .NET, only the runtime could make one.")]
    internal ThreadAbortException()
        : base("Thread was being aborted.")
    {
        HResult = unchecked((int)0x80131530);
    }

    public object? ExceptionState => null;
}
