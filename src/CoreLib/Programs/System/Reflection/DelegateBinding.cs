
namespace System.Reflection;

/// <summary>Makes delegates of methods that reflection names, and matches their signatures.</summary>
internal static class DelegateBinding
{
    /// <param name="isOpenOnly">Whether the delegate must pass on all that it gets, the object included.</param>
    /// <param name="target">The object, or the first argument of a static method.</param>
    /// <returns>Null if the signatures do not fit and <paramref name="throws"/> is false.</returns>
    public static Delegate? Bind(Type type, MethodInfo method, bool isOpenOnly, object? target, bool throws)
    {
        ArgumentNullException.ThrowIfNull(type, "delegateType");
        if (type is not RuntimeType delegateType)
        {
            throw new ArgumentException("Type must be a type provided by the runtime.", "delegateType");
        }

        if (!type.IsSubclassOf(typeof(MulticastDelegate)))
        {
            throw new ArgumentException("Type must derive from Delegate.", "delegateType");
        }

        if (method is not RuntimeMethod runtimeMethod)
        {
            throw new ArgumentException("MethodInfo must be a runtime MethodInfo object.", nameof(method));
        }

        MethodInfo invoke = type.GetMethod("Invoke", BindingFlags.Public | BindingFlags.Instance)
            ?? throw new NotSupportedException($"The program does not use delegates of type '{type}' by reflection.");
        if (!method.ContainsGenericParameters && Fits(invoke.ReturnType, method.ReturnType, isReturn: true))
        {
            ReadOnlySpan<ParameterInfo> passed = invoke.GetParameters();
            ReadOnlySpan<ParameterInfo> taken = method.GetParameters();
            if (method.IsStatic)
            {
                if (passed.Length == taken.Length && (isOpenOnly || target is null) && Fit(passed, taken))
                {
                    return Delegate.CreateOpenStatic(delegateType, runtimeMethod.GetCode());
                }

                if (!isOpenOnly && taken.Length == passed.Length + 1 && Takes(taken[0].ParameterType, target) && Fit(passed, taken[1..]))
                {
                    return Delegate.CreateClosedStatic(delegateType, runtimeMethod.GetCode(), target);
                }
            }
            else if (!isOpenOnly && target is not null && passed.Length == taken.Length
                && method.DeclaringType!.IsInstanceOfType(target) && Fit(passed, taken))
            {
                return Delegate.CreateClosedInstance(delegateType, runtimeMethod.GetCode(target), target);
            }
            else if (target is null && passed.Length == taken.Length + 1
                && method.DeclaringType!.IsAssignableFrom(passed[0].ParameterType) && Fit(passed[1..], taken))
            {
                return Delegate.CreateOpenInstance(delegateType, runtimeMethod);
            }
        }

        return throws
            ? throw new ArgumentException(
                "Cannot bind to the target method because its signature is not compatible with that of the delegate type.")
            : null;
    }

    private static bool Fit(ReadOnlySpan<ParameterInfo> passed, ReadOnlySpan<ParameterInfo> taken)
    {
        for (int i = 0; i < passed.Length; i++)
        {
            if (!Fits(taken[i].ParameterType, passed[i].ParameterType, isReturn: false))
            {
                return false;
            }
        }

        return true;
    }

    // A reference may be of a type further down; everything else is passed as it is, enumerations as their integers.
    private static bool Fits(Type wanted, Type given, bool isReturn)
    {
        if (wanted == given)
        {
            return true;
        }

        if (!wanted.IsValueType && !given.IsValueType && !wanted.IsByRef && !given.IsByRef && !wanted.IsPointer && !given.IsPointer)
        {
            return wanted.IsAssignableFrom(given);
        }

        return !isReturn && wanted.IsValueType && given.IsValueType && Underlying(wanted) == Underlying(given);
    }

    private static Type Underlying(Type type) => type.IsEnum ? Enum.GetUnderlyingType(type) : type;

    // A first argument is a reference.
    private static bool Takes(Type type, object? target) => !type.IsValueType && (target is null || type.IsInstanceOfType(target));
}
