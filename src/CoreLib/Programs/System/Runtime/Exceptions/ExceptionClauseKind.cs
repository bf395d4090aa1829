namespace System.Runtime.Exceptions;

/// <summary>What a clause does, as the compiler numbers it.</summary>
internal enum ExceptionClauseKind
{
    Typed = 0,

    /// <summary>A finally or fault block: both run only in the second pass here, as the compiler runs finally blocks of normal exits
    /// itself.</summary>
    Fault = 1,
    Filter = 2,
    Unused = 3,
}
