namespace ViperOS.Tools.SerializerRoots;

/// <summary>Names of types as <see cref="Type.GetType(string)"/> reads them, with simple assembly names for arguments.</summary>
internal static class TypeNames
{
    public static string Get(Type type)
    {
        if (type.IsArray)
        {
            return $"{Get(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (!type.IsConstructedGenericType)
        {
            return type.FullName!;
        }

        IEnumerable<string> arguments = type.GetGenericArguments().Select(argument => $"[{GetQualified(argument)}]");
        return $"{type.GetGenericTypeDefinition().FullName}[{string.Join(',', arguments)}]";
    }

    /// <summary>With the assembly that it is in.</summary>
    public static string GetQualified(Type type) => $"{Get(type)}, {type.Assembly.GetName().Name}";
}
