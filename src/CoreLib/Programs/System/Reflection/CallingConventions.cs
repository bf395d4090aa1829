using System;

namespace System.Reflection;

/// <summary>How a method is called.</summary>
[Flags]
public enum CallingConventions
{
    Standard = 1,
    VarArgs = 2,
    Any = 3,
    HasThis = 32,
    ExplicitThis = 64,
}
