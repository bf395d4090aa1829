namespace System.Runtime.InteropServices;

/// <summary>The character set of native calls of a module.</summary>
[AttributeUsage(AttributeTargets.Module, Inherited = false)]
public sealed class DefaultCharSetAttribute : Attribute
{
    public DefaultCharSetAttribute(CharSet charSet)
    {
        CharSet = charSet;
    }

    public CharSet CharSet { get; }
}
