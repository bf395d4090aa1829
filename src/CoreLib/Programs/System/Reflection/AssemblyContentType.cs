namespace System.Reflection;

/// <summary>What an assembly is made of.</summary>
public enum AssemblyContentType
{
    Default = 0,
    WindowsRuntime = 1,
}
