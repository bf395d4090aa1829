using System;

namespace Internal.Runtime.Augments;

/// <summary>What the interpreter of expression trees asks the class library for, by name.</summary>
public static class DynamicDelegateAugments
{
    /// <summary>A delegate of any type that hands its arguments over in an array.</summary>
    public static Delegate CreateObjectArrayDelegate(Type delegateType, Func<object?[], object?> invoker) =>
        Delegate.CreateObjectArray(delegateType, invoker);
}
