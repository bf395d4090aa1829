namespace System.Runtime.Exceptions;

/// <summary>How an exception came up; <c>Native/Programs/Exceptions.S</c> passes it.</summary>
internal enum ThrowKind
{
    Throw = 0,

    /// <summary><c>throw;</c>: the exception that the innermost catch handler has.</summary>
    Rethrow = 1,

    /// <summary>An instruction faulted.</summary>
    Fault = 2,
}
