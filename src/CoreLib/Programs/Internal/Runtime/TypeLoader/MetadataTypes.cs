using System;
using Internal.Metadata.NativeFormat;
using Internal.NativeFormat;

namespace Internal.Runtime.TypeLoader;

/// <summary>From types to their metadata and back.</summary>
internal static unsafe class MetadataTypes
{
    /// <summary>A nil handle if the type's metadata is not in the program. For instances that of the definition.</summary>
    public static Handle Find(MethodTable* type)
    {
        if (type->IsGeneric)
        {
            type = type->GenericDefinition;
        }

        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.TypeMap).Lookup((int)type->HashCode);
        while (entries.TryGetNext(out NativeParser entry))
        {
            if (LoaderModule.GetCommonType(entry.GetUnsigned()) == type)
            {
                return new Handle(entry.GetUnsigned());
            }
        }

        return default;
    }

    /// <summary>Null if the program has no such type.</summary>
    public static MethodTable* Find(Handle definition)
    {
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.TypeMap).Lookup(GetHash(definition));
        while (entries.TryGetNext(out NativeParser entry))
        {
            uint type = entry.GetUnsigned();
            if (entry.GetUnsigned() == definition.Token)
            {
                return LoaderModule.GetCommonType(type);
            }
        }

        return null;
    }

    /// <summary>The type that a handle of any kind means; variables are the arguments of the context. Null if it cannot be had.</summary>
    public static MethodTable* Resolve(Handle handle, GenericContext context)
    {
        NativeParser parser = MetadataReader.At(handle);
        switch (handle.Type)
        {
            case HandleType.TypeDefinition:
                return Find(handle);
            case HandleType.TypeReference:
                return FindReference(handle);
            case HandleType.TypeSpecification:
                return Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), context);
            case HandleType.TypeInstantiationSignature:
                MethodTable* definition = Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), context);
                HandleCollection list = MetadataReader.ReadCollection(ref parser, HandleType.Null);
                MethodTable*[] arguments = new MethodTable*[list.Count];
                int i = 0;
                foreach (Handle argument in list)
                {
                    arguments[i] = Resolve(argument, context);
                    if (arguments[i++] == null)
                    {
                        return null;
                    }
                }

                return definition == null ? null : Loader.TryGetInstance(definition, arguments);
            case HandleType.TypeVariableSignature:
                return context.TypeArguments[parser.GetSigned()];
            case HandleType.MethodTypeVariableSignature:
                return context.MethodArguments[parser.GetSigned()];
            case HandleType.SZArraySignature:
                MethodTable* element = Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), context);
                return element == null ? null : Loader.TryGetArray(element, -1);
            case HandleType.ArraySignature:
                element = Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), context);
                return element == null ? null : Loader.TryGetArray(element, parser.GetSigned());
            case HandleType.ByReferenceSignature:
            case HandleType.PointerSignature:
                element = Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), context);
                return element == null ? null : Loader.GetParameterized(element, handle.Type == HandleType.ByReferenceSignature);
            case HandleType.ModifiedType:
                parser.GetByte();
                MetadataReader.ReadHandle(ref parser, HandleType.Null);
                return Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), context);
            default:
                return null;
        }
    }

    public static string GetNamespace(Handle definition)
    {
        TypeDefinition type = new(definition);
        while (!type.EnclosingType.IsNil)
        {
            type = new TypeDefinition(type.EnclosingType);
        }

        return GetNamespaceName(type.NamespaceDefinition);
    }

    /// <summary>The assembly that defines the type.</summary>
    public static Handle GetScope(Handle definition)
    {
        TypeDefinition type = new(definition);
        while (!type.EnclosingType.IsNil)
        {
            type = new TypeDefinition(type.EnclosingType);
        }

        Handle scope = type.NamespaceDefinition;
        while (scope.Type == HandleType.NamespaceDefinition)
        {
            scope = new NamespaceDefinition(scope).ParentScopeOrNamespace;
        }

        return scope;
    }

    /// <summary>With the namespace; nested types behind their enclosing one and a plus sign.</summary>
    public static string GetFullName(Handle definition)
    {
        TypeDefinition type = new(definition);
        string name = MetadataReader.GetString(type.Name);
        if (!type.EnclosingType.IsNil)
        {
            return string.Concat(GetFullName(type.EnclosingType), "+", name);
        }

        string space = GetNamespaceName(type.NamespaceDefinition);
        return space.Length == 0 ? name : string.Concat(space, ".", name);
    }

    private static string GetNamespaceName(Handle handle)
    {
        NamespaceDefinition space = new(handle);
        if (space.ParentScopeOrNamespace.Type != HandleType.NamespaceDefinition)
        {
            return "";
        }

        string outer = GetNamespaceName(space.ParentScopeOrNamespace);
        string name = MetadataReader.GetString(space.Name);
        return outer.Length == 0 ? name : string.Concat(outer, ".", name);
    }

    private static int GetHash(Handle definition)
    {
        TypeDefinition type = new(definition);
        string name = MetadataReader.GetString(type.Name);
        if (!type.EnclosingType.IsNil)
        {
            return TypeHashing.OfNested(GetHash(type.EnclosingType), TypeHashing.OfName(name));
        }

        string space = GetNamespaceName(type.NamespaceDefinition);
        return TypeHashing.OfName(space.Length == 0 ? name : string.Concat(space, ".", name));
    }

    // A type that is only known by name.
    private static MethodTable* FindReference(Handle reference)
    {
        string name = GetReferenceName(reference, out int hash);
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.TypeMap).Lookup(hash);
        while (entries.TryGetNext(out NativeParser entry))
        {
            uint type = entry.GetUnsigned();
            Handle candidate = new(entry.GetUnsigned());
            if (candidate.Type == HandleType.TypeDefinition
                ? GetFullName(candidate) == name
                : candidate.Token == reference.Token || GetReferenceName(candidate, out _) == name)
            {
                return LoaderModule.GetCommonType(type);
            }
        }

        return null;
    }

    private static string GetReferenceName(Handle handle, out int hash)
    {
        NativeParser parser = MetadataReader.At(handle);
        Handle parent = MetadataReader.ReadHandle(ref parser, HandleType.Null);
        string name = MetadataReader.GetString(MetadataReader.ReadHandle(ref parser, HandleType.ConstantStringValue));
        if (handle.Type == HandleType.TypeReference && parent.Type == HandleType.TypeReference)
        {
            string outer = GetReferenceName(parent, out hash);
            hash = TypeHashing.OfNested(hash, TypeHashing.OfName(name));
            return string.Concat(outer, "+", name);
        }

        if (parent.Type == HandleType.NamespaceReference)
        {
            // The outermost one has no name.
            NativeParser above = MetadataReader.At(parent);
            if (MetadataReader.ReadHandle(ref above, HandleType.Null).Type == HandleType.NamespaceReference)
            {
                name = string.Concat(GetReferenceName(parent, out _), ".", name);
            }
        }

        hash = TypeHashing.OfName(name);
        return name;
    }
}
