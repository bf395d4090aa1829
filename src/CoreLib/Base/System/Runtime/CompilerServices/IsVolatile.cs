namespace System.Runtime.CompilerServices;

/// <summary>Modifier of <c>volatile</c> fields.</summary>
public static class IsVolatile
{
}
