namespace System.Reflection;

/// <summary>Chooses among members of the same name.</summary>
internal static class MemberSearch
{
    public static T? Single<T>(T[] members, string name, BindingFlags flags)
        where T : MemberInfo
    {
        ArgumentNullException.ThrowIfNull(name);
        T? found = null;
        foreach (T member in members)
        {
            if (!HasName(member, name, flags))
            {
                continue;
            }

            // A member hides those of the same name further up.
            if (found is not null && found.DeclaringType == member.DeclaringType)
            {
                throw new AmbiguousMatchException($"Ambiguous match found for '{found.DeclaringType} {found}'.");
            }

            found ??= member;
        }

        return found;
    }

    public static T? BySignature<T>(T[] methods, string? name, Type[] types, BindingFlags flags)
        where T : MethodBase
    {
        T? convertible = null;
        foreach (T method in methods)
        {
            if (name is not null && !HasName(method, name, flags))
            {
                continue;
            }

            ParameterInfo[] parameters = method.GetParameters();
            if (Fits(parameters, types, exact: true))
            {
                return method;
            }

            if (convertible is null && Fits(parameters, types, exact: false))
            {
                convertible = method;
            }
        }

        return convertible;
    }

    public static PropertyInfo? Property(PropertyInfo[] properties, string? name, Type? returnType, Type[]? types, BindingFlags flags)
    {
        foreach (PropertyInfo property in properties)
        {
            if ((name is null || HasName(property, name, flags))
                && (returnType is null || property.PropertyType == returnType)
                && (types is null || Fits(property.GetIndexParameters(), types, exact: true)))
            {
                return property;
            }
        }

        return null;
    }

    public static MethodBase ByArguments(MethodBase[] methods, object?[]? arguments) =>
        TryByArguments(methods, arguments) ?? throw new MissingMethodException("Attempted to access a missing member.");

    public static MethodBase? TryByArguments(MethodBase[] methods, object?[]? arguments)
    {
        foreach (MethodBase method in methods)
        {
            ParameterInfo[] parameters = method.GetParameters();
            bool fits = parameters.Length == (arguments?.Length ?? 0);
            for (int i = 0; i < parameters.Length && fits; i++)
            {
                Type type = parameters[i].ParameterType;
                fits = arguments![i] is null ? !type.IsValueType : type.IsInstanceOfType(arguments[i]);
            }

            if (fits)
            {
                return method;
            }
        }

        return null;
    }

    private static bool HasName(MemberInfo member, string name, BindingFlags flags) =>
        member.Name.Equals(name, (flags & BindingFlags.IgnoreCase) != 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static bool Fits(ParameterInfo[] parameters, Type[] types, bool exact)
    {
        if (parameters.Length != types.Length)
        {
            return false;
        }

        for (int i = 0; i < types.Length; i++)
        {
            Type wanted = parameters[i].ParameterType;
            if (wanted != types[i] && (exact || types[i] is null || !wanted.IsAssignableFrom(types[i])))
            {
                return false;
            }
        }

        return true;
    }
}
