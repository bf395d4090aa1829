using System.Reflection;

namespace System;

public abstract partial class Delegate
{
    /// <summary>Methods that are only known by name at run time cannot be bound: the code that calls them is not there.</summary>
    public static Delegate CreateDelegate(Type type, MethodInfo method) => CreateDelegate(type, method, throwOnBindFailure: true)!;

    public static Delegate? CreateDelegate(Type type, MethodInfo method, bool throwOnBindFailure)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(method);
        throw new PlatformNotSupportedException();
    }
}
