namespace System.Runtime.Exceptions;

/// <summary>
/// One exception on its way, in the stack frame of its dispatcher. A thread's records form a list from the newest to the oldest:
/// handlers run on top of the dispatcher, so that they may throw in turn. A record leaves the list when a handler outside its frame has
/// caught an exception. <c>Native/Programs/Exceptions.S</c> knows the first field.
/// </summary>
internal unsafe struct ExceptionRecord
{
    public ExceptionRecord* Previous;

    /// <summary>The second pass: the frame whose handlers run, and, when one of them throws, where that exception goes on.</summary>
    public StackWalker Walker;

    /// <summary>The clause whose handler runs.</summary>
    public uint CurrentClause;

    // Keeps the object alive: the collector finds it here, on the stack.
    private nint _exception;

    public Exception Exception
    {
        get
        {
            nint reference = _exception;
            return *(Exception*)&reference;
        }

        set => _exception = *(nint*)&value;
    }
}
