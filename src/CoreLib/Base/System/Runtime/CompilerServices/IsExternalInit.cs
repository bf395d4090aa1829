namespace System.Runtime.CompilerServices;

/// <summary>Modifier of <c>init</c> accessors.</summary>
public static class IsExternalInit
{
}
