using System.Runtime;
using Internal.Metadata.NativeFormat;
using Internal.NativeFormat;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System.Reflection;

/// <summary>Finds the code of methods that reflection names in the compiler's tables, and the method that code belongs to.</summary>
internal static unsafe class RuntimeMethodCode
{
    // Flags of entries; behind them stand the method, its type, the code if it has any, the thunk unless it has none, and the arguments of
    // generic methods.
    private const uint IsGenericMethod = 2;
    private const uint RequiresContext = 0x10;
    private const uint HasCode = 0x20;
    private const uint NeedsInterpretation = 0x80;

    /// <param name="arguments">Those of a generic method.</param>
    /// <param name="code">A function pointer, tagged if the code is shared; 0 for abstract methods. Methods of value types expect a
    /// box.</param>
    /// <param name="thunk">Calls such code with the addresses of this, the result and the arguments.</param>
    public static bool TryFind(RuntimeType owner, Handle handle, Type[] arguments, out nint code, out nint thunk)
    {
        code = 0;
        thunk = 0;
        MethodTable* type = owner.UnderlyingType;
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.InvokeMap).Lookup(CanonicalForm.GetHash(type));
        while (entries.TryGetNext(out NativeParser entry))
        {
            uint flags = entry.GetUnsigned();
            if (entry.GetUnsigned() != handle.Offset
                || !CanonicalForm.AreEqual(LoaderModule.GetCommonType(entry.GetUnsigned()), type)
                || (flags & NeedsInterpretation) != 0
                || ((flags & IsGenericMethod) != 0) != (arguments.Length != 0))
            {
                continue;
            }

            nint found = (flags & HasCode) == 0 ? 0 : (nint)LoaderModule.GetReference(LoaderBlob.CommonReferences, entry.GetUnsigned());
            uint stub = entry.GetUnsigned();
            if (!AreSame(ref entry, arguments))
            {
                continue;
            }

            code = found;
            thunk = (nint)LoaderModule.GetReference(LoaderBlob.CommonReferences, stub);
            if ((flags & RequiresContext) != 0)
            {
                code = WithContext(code, type, handle, arguments);
            }

            return true;
        }

        return false;
    }

    /// <summary>The code that a call on the target means: that of an override, if there is one.</summary>
    public static nint FindVirtual(RuntimeType owner, Handle handle, Type[] arguments, object target, nint code)
    {
        if (arguments.Length != 0)
        {
            return FindGenericVirtual(owner, handle, arguments, target);
        }

        return TryFindSlot(owner, handle, out MethodTable* type, out ushort slot)
            ? DispatchResolve.Find(target.GetMethodTable(), type, slot)
            : code;
    }

    /// <summary>The slot of a virtual method, and the type that brought it in.</summary>
    public static bool TryFindSlot(RuntimeType owner, Handle handle, out MethodTable* type, out ushort slot)
    {
        type = owner.UnderlyingType;
        slot = 0;
        NativeHashtable.Enumerator entries =
            LoaderModule.GetTable(LoaderBlob.VirtualInvokeMap).Lookup(CanonicalForm.GetHash(type));
        while (entries.TryGetNext(out NativeParser entry))
        {
            if (!CanonicalForm.AreEqual(LoaderModule.GetCommonType(entry.GetUnsigned()), type)
                || entry.GetUnsigned() != handle.Token)
            {
                continue;
            }

            // How far up the slot was introduced, and whether it is a generic method.
            uint where = entry.GetUnsigned();
            if ((where & 1) != 0)
            {
                return false;
            }

            for (uint i = where >> 1; i != 0; i--)
            {
                type = type->BaseType;
            }

            slot = (ushort)entry.GetUnsigned();
            return true;
        }

        return false;
    }

    /// <summary>The method that a function pointer leads to, as far as reflection knows it.</summary>
    /// <param name="target">What it is called on; null if it is static.</param>
    public static RuntimeMethod? FindMethod(nint pointer, object? target)
    {
        nint code = FatPointers.IsFat(pointer) ? FatPointers.Decode(pointer)->Code : pointer;
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.InvokeMap).GetAll();
        while (entries.TryGetNext(out NativeParser entry))
        {
            uint flags = entry.GetUnsigned();
            Handle handle = new(HandleType.Method, entry.GetUnsigned());
            MethodTable* owner = LoaderModule.GetCommonType(entry.GetUnsigned());
            if ((flags & HasCode) == 0 || (nint)LoaderModule.GetReference(LoaderBlob.CommonReferences, entry.GetUnsigned()) != code)
            {
                continue;
            }

            // The table has the shared form of the type: the object has the exact one.
            for (MethodTable* type = target is null ? null : target.GetMethodTable(); type != null; type = type->BaseType)
            {
                if (CanonicalForm.AreEqual(type, owner))
                {
                    owner = type;
                    break;
                }
            }

            bool isGeneric = (flags & IsGenericMethod) != 0;
            if ((flags & RequiresContext) != 0 && !isGeneric && FatPointers.IsFat(pointer))
            {
                owner = (MethodTable*)FatPointers.Decode(pointer)->Context;
            }

            RuntimeType declaring = (RuntimeType)Type.GetTypeFromMethodTable(owner);
            return isGeneric && (flags & RequiresContext) == 0
                ? new RuntimeMethod(declaring, declaring, handle, ReadArguments(ref entry, flags))
                : new RuntimeMethod(declaring, declaring, handle);
        }

        return null;
    }

    private static nint WithContext(nint code, MethodTable* type, Handle handle, Type[] arguments)
    {
        Loader.Enter();
        try
        {
            nint context = arguments.Length == 0
                ? (nint)type
                : (nint)GenericMethods.GetDictionary(new GenericMethod(type, handle.Token, GetTables(arguments)));
            TypeBuilder.Finish();
            return FatPointers.Get(code, context);
        }
        catch (MissingTemplateException)
        {
            TypeBuilder.Abandon();
            RuntimeType owner = (RuntimeType)Type.GetTypeFromMethodTable(type);
            throw RuntimeInvoker.MissingCode(new RuntimeMethod(owner, owner, handle, arguments));
        }
        finally
        {
            Loader.Exit();
        }
    }

    private static nint FindGenericVirtual(RuntimeType owner, Handle handle, Type[] arguments, object target)
    {
        Loader.Enter();
        try
        {
            GenericMethod method = new(owner.UnderlyingType, handle.Token, GetTables(arguments));
            GenericMethod found = GenericVirtualMethods.Resolve(target.GetMethodTable(), method);
            RuntimeType type = (RuntimeType)Type.GetTypeFromMethodTable(found.Owner);
            nint pointer = TryFind(type, new Handle(found.Token), arguments, out nint code, out _)
                ? code
                : GenericMethods.GetPointer(found, boxed: true);
            TypeBuilder.Finish();
            return pointer;
        }
        catch (MissingTemplateException)
        {
            TypeBuilder.Abandon();
            throw RuntimeInvoker.MissingCode(new RuntimeMethod(owner, owner, handle, arguments));
        }
        finally
        {
            Loader.Exit();
        }
    }

    // In front of the arguments stands their number.
    private static bool AreSame(ref NativeParser entry, Type[] arguments)
    {
        if (arguments.Length != 0 && entry.GetUnsigned() != arguments.Length)
        {
            return false;
        }

        foreach (Type argument in arguments)
        {
            if (!CanonicalForm.AreArgumentsEqual(LoaderModule.GetCommonType(entry.GetUnsigned()), ((RuntimeType)argument).UnderlyingType))
            {
                return false;
            }
        }

        return true;
    }

    private static Type[] ReadArguments(ref NativeParser entry, uint flags)
    {
        if ((flags & NeedsInterpretation) == 0)
        {
            entry.GetUnsigned(); // the thunk
        }

        Type[] arguments = new Type[entry.GetUnsigned()];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Type.GetTypeFromMethodTable(LoaderModule.GetCommonType(entry.GetUnsigned()));
        }

        return arguments;
    }

    private static MethodTable*[] GetTables(Type[] types)
    {
        MethodTable*[] tables = new MethodTable*[types.Length];
        for (int i = 0; i < tables.Length; i++)
        {
            tables[i] = ((RuntimeType)types[i]).UnderlyingType;
        }

        return tables;
    }
}
