namespace System.IO;

/// <summary>Whether child processes get a handle.</summary>
public enum HandleInheritability
{
    None = 0,
    Inheritable = 1,
}
