using System.Text;
using Internal.Metadata.NativeFormat;
using Internal.NativeFormat;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System.Reflection;

/// <summary>Types of parameters, return values, fields and properties.</summary>
internal static unsafe class RuntimeSignature
{
    /// <param name="types">What the variables of the declaring type stand for.</param>
    /// <param name="methods">What those of the method stand for.</param>
    public static Type Resolve(Handle handle, Type[] types, Type[] methods)
    {
        NativeParser parser = MetadataReader.At(handle);
        switch (handle.Type)
        {
            case HandleType.TypeSpecification:
                return Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), types, methods);
            case HandleType.TypeInstantiationSignature:
                RuntimeType definition = (RuntimeType)Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), types, methods);
                HandleCollection list = MetadataReader.ReadCollection(ref parser, HandleType.Null);
                Type[] arguments = new Type[list.Count];
                int count = 0;
                foreach (Handle argument in list)
                {
                    arguments[count++] = Resolve(argument, types, methods);
                }

                return definition.TryMakeInstance(arguments) ?? RuntimeSymbolicType.MakeInstance(definition, arguments);
            case HandleType.TypeVariableSignature:
                return types[parser.GetSigned()];
            case HandleType.MethodTypeVariableSignature:
                return methods[parser.GetSigned()];
            case HandleType.SZArraySignature:
                return MakeArray(Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), types, methods), -1);
            case HandleType.ArraySignature:
                return MakeArray(Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), types, methods), parser.GetSigned());
            case HandleType.ByReferenceSignature:
                return Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), types, methods).MakeByRefType();
            case HandleType.PointerSignature:
                return Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), types, methods).MakePointerType();
            case HandleType.ModifiedType:
                parser.GetByte();
                MetadataReader.ReadHandle(ref parser, HandleType.Null);
                return Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), types, methods);
            default:
                MethodTable* type = MetadataTypes.Resolve(handle, new GenericContext([], []));
                return type != null
                    ? Type.GetTypeFromMethodTable(type)
                    : throw new NotSupportedException("The program does not have the metadata of a type in a signature.");
        }
    }

    public static Type GetReturnType(Method method, RuntimeType owner, Type[] arguments)
    {
        NativeParser parser = Open(method);
        return Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), owner.GetTypeVariables(), arguments);
    }

    public static ParameterInfo GetReturnParameter(MemberInfo member, Method method, RuntimeType owner, Type[] arguments) =>
        new RuntimeParameter(member, -1, GetReturnType(method, owner, arguments), FindParameter(method, 0));

    public static ParameterInfo[] GetParameters(MemberInfo member, Method method, RuntimeType owner, Type[] arguments)
    {
        NativeParser parser = Open(method);
        MetadataReader.ReadHandle(ref parser, HandleType.Null);
        HandleCollection list = MetadataReader.ReadCollection(ref parser, HandleType.Null);
        ParameterInfo[] parameters = new ParameterInfo[list.Count];
        Type[] types = owner.GetTypeVariables();
        int i = 0;
        foreach (Handle type in list)
        {
            parameters[i] = new RuntimeParameter(member, i, Resolve(type, types, arguments), FindParameter(method, i + 1));
            i++;
        }

        return parameters;
    }

    /// <summary>How members print: <c>Int32 Add(Int32, System.String)</c>.</summary>
    public static string Format(Type result, string name, ParameterInfo[] parameters)
    {
        StringBuilder builder = new(FormatType(result));
        builder.Append(' ').Append(name).Append('(');
        for (int i = 0; i < parameters.Length; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(FormatType(parameters[i].ParameterType));
        }

        return builder.Append(')').ToString();
    }

    public static string FormatType(Type type)
    {
        string text = FormatName(type);
        return type.IsByRef ? string.Concat(text.AsSpan(0, text.Length - 1), " ByRef") : text;
    }

    public static string FormatName(Type type)
    {
        Type element = type;
        while (element.HasElementType)
        {
            element = element.GetElementType()!;
        }

        // Without the namespace where there is none to mistake.
        return element.IsPrimitive || element == typeof(void) || element.IsNested ? type.Name : type.ToString();
    }

    private static Type MakeArray(Type element, int rank)
    {
        MethodTable* array = element is RuntimeType type ? Loader.TryGetArray(type.UnderlyingType, rank) : null;
        return array != null ? Type.GetTypeFromMethodTable(array) : RuntimeSymbolicType.MakeArray(element, rank);
    }

    // Behind the calling convention and the number of generic parameters stands the return type.
    private static NativeParser Open(Method method)
    {
        NativeParser parser = MetadataReader.At(method.Signature);
        parser.GetUnsigned();
        parser.GetSigned();
        return parser;
    }

    private static Handle FindParameter(Method method, int sequence)
    {
        foreach (Handle handle in method.Parameters)
        {
            if (new Parameter(handle).Sequence == sequence)
            {
                return handle;
            }
        }

        return default;
    }
}
