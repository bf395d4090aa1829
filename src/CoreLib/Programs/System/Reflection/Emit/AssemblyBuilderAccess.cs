namespace System.Reflection.Emit;

/// <summary>What an assembly made at run time may be used for.</summary>
[Flags]
public enum AssemblyBuilderAccess
{
    Run = 1,
    RunAndCollect = 9,
}
