namespace System.Runtime.InteropServices;

/// <summary>Where the library of a native call is looked for.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Method)]
public sealed class DefaultDllImportSearchPathsAttribute : Attribute
{
    public DefaultDllImportSearchPathsAttribute(DllImportSearchPath paths)
    {
        Paths = paths;
    }

    public DllImportSearchPath Paths { get; }
}
