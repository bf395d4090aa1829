using System.Reflection;

namespace System;

// Names, and types found by name.
public abstract partial class Type
{
    public abstract string? Namespace { get; }

    public abstract string? FullName { get; }

    public abstract string? AssemblyQualifiedName { get; }

    public override string ToString() => "Type: " + Name;

    public static Type? GetType(string typeName) => GetType(typeName, throwOnError: false, ignoreCase: false);

    public static Type? GetType(string typeName, bool throwOnError) => GetType(typeName, throwOnError, ignoreCase: false);

    /// <summary>Finds types whose metadata is in the program.</summary>
    public static Type? GetType(string typeName, bool throwOnError, bool ignoreCase)
    {
        ArgumentNullException.ThrowIfNull(typeName);
        return TypeNameParser.Find(typeName, ignoreCase)
            ?? (throwOnError ? throw new TypeLoadException($"Could not load type '{typeName}'.") : null);
    }
}
