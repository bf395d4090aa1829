using System;

namespace System.Reflection;

/// <summary>Kinds of clauses.</summary>
[Flags]
public enum ExceptionHandlingClauseOptions
{
    Clause = 0,
    Filter = 1,
    Finally = 2,
    Fault = 4,
}
