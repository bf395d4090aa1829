namespace System.Runtime.CompilerServices;

/// <summary>What the code generator need not do strictly.</summary>
[Flags]
public enum CompilationRelaxations
{
    NoStringInterning = 8,
}
