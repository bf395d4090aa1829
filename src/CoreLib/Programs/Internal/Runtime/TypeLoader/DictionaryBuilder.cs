using System;
using System.Collections.Generic;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.NativeFormat;

namespace Internal.Runtime.TypeLoader;

/// <summary>
/// Makes the dictionaries of shared code: words that stand for what depends on the arguments, as the native layout information
/// describes them. Guarded by the loader's lock.
/// </summary>
internal static unsafe class DictionaryBuilder
{
    public const uint LayoutPart = 64;

    private static readonly Queue<Pending> s_pending = [];

    private enum Cell
    {
        Type = 1,
        InterfaceCall = 2,
        MethodDictionary = 4,
        StaticData = 5,
        UnwrapNullable = 6,
        FieldHandle = 7,
        MethodHandle = 8,
        AllocateObject = 9,
        DefaultConstructor = 10,
        ThreadStatic = 11,
        Method = 13,
        InstanceConstrainedMethod = 32,
        StaticConstrainedMethod = 33,
        GenericConstrainedMethod = 34,
    }

    /// <summary>Memory for a dictionary, to be filled in later.</summary>
    public static void* Create(NativeParser layout, MethodTable*[] types, MethodTable*[] methods)
    {
        uint count = layout.GetUnsigned();
        nint* cells = Allocate(count);
        s_pending.Enqueue(new Pending { Cells = cells, Count = count, Layout = layout, Context = new GenericContext(types, methods) });
        return cells;
    }

    public static void* CreateEmpty() => Allocate(0);

    public static void Abandon() => s_pending.Clear();

    /// <summary>False if there is nothing left to fill in.</summary>
    public static bool FillNext()
    {
        if (s_pending.Count == 0)
        {
            return false;
        }

        Pending pending = s_pending.Dequeue();
        NativeParser parser = pending.Layout;
        for (uint i = 0; i < pending.Count; i++)
        {
            pending.Cells[i] = Read(ref parser, pending.Context);
        }

        return true;
    }

    // In front of a method's dictionary is a word for its hash code.
    private static nint* Allocate(uint count) => (nint*)LoaderHeap.Allocate((count + 1) * (nuint)sizeof(nint)) + 1;

    private static nint Read(ref NativeParser parser, GenericContext context)
    {
        Cell kind = (Cell)parser.GetUnsigned();
        switch (kind)
        {
            case Cell.Type:
                return (nint)TypeSignature.Read(ref parser, context);
            case Cell.UnwrapNullable:
                return (nint)Unwrap(TypeSignature.Read(ref parser, context));
            case Cell.InterfaceCall:
                return CreateDispatchCell(TypeSignature.Read(ref parser, context), parser.GetUnsigned());
            case Cell.MethodDictionary:
                return (nint)GenericMethods.GetDictionary(GenericMethod.Read(ref parser, context));
            case Cell.Method:
                GenericMethod method = GenericMethod.Read(ref parser, context);
                return FatPointers.Get(
                    method.Code, method.Arguments.Length > 0 ? (nint)GenericMethods.GetDictionary(method) : (nint)method.Owner);
            case Cell.MethodHandle:
                return CreateMethodHandle(GenericMethod.Read(ref parser, context));
            case Cell.FieldHandle:
                return CreateFieldHandle(TypeSignature.Read(ref parser, context), parser.GetUnsigned());
            case Cell.StaticData:
                return Statics.Get(TypeSignature.Read(ref parser, context), parser.GetUnsigned());
            case Cell.ThreadStatic:
                return Statics.GetThreadStatics(TypeSignature.Read(ref parser, context));
            case Cell.AllocateObject:
                MethodTable* allocated = Unwrap(TypeSignature.Read(ref parser, context));
                return allocated->HasFinalizer ? (nint)(delegate*<MethodTable*, object>)&NewFinalizable : (nint)(delegate*<MethodTable*, object>)&NewFast;
            case Cell.DefaultConstructor:
                return DefaultConstructors.GetOrThrower(TypeSignature.Read(ref parser, context));
            case Cell.InstanceConstrainedMethod:
            case Cell.StaticConstrainedMethod:
                MethodTable* type = TypeSignature.Read(ref parser, context);
                MethodTable* contract = TypeSignature.Read(ref parser, context);
                return Resolve(type, contract, (ushort)parser.GetUnsigned(), kind == Cell.StaticConstrainedMethod);
            case Cell.GenericConstrainedMethod:
                MethodTable* constraint = TypeSignature.Read(ref parser, context);
                GenericMethod slot = GenericMethod.Read(ref parser, context);
                TypeBuilder.FinishStructures();
                return GenericMethods.GetPointer(GenericVirtualMethods.Resolve(constraint, slot), boxed: false);
            default:
                throw new NotSupportedException();
        }
    }

    private static MethodTable* Unwrap(MethodTable* type) => type->IsNullable ? type->NullableType : type;

    private static nint Resolve(MethodTable* type, MethodTable* contract, ushort slot, bool isStatic)
    {
        TypeBuilder.FinishStructures();
        if (!isStatic)
        {
            return DispatchResolve.Find(type, contract, slot);
        }

        nint code = DispatchResolve.FindStatic(type, contract, slot, out MethodTable* context);
        return FatPointers.Get(code, (nint)context);
    }

    // Two cells, the call's own and the end of the group with the slot, and the interface's address.
    private static nint CreateDispatchCell(MethodTable* contract, uint slot)
    {
        DispatchCell* cell = (DispatchCell*)LoaderHeap.Allocate((2 * (nuint)sizeof(DispatchCell)) + (nuint)sizeof(nint));
        MethodTable** pointer = (MethodTable**)(cell + 2);
        *pointer = contract;
        cell[0].Stub = (nint)(delegate*<void>)&Dispatch;
        cell[0].Contract = (int)((byte*)pointer - (byte*)&cell->Contract) | InterfaceDispatch.CellIsIndirectRelativePointer;
        cell[1].Contract = (int)slot;
        return (nint)cell;
    }

    private static nint CreateMethodHandle(GenericMethod method)
    {
        MethodHandleData* handle = (MethodHandleData*)LoaderHeap.Allocate(
            (nuint)(sizeof(MethodHandleData) + (method.Arguments.Length * sizeof(nint))));
        handle->Owner = method.Owner;
        handle->Token = method.Token;
        handle->ArgumentCount = method.Arguments.Length;
        for (int i = 0; i < method.Arguments.Length; i++)
        {
            handle->Arguments[i] = method.Arguments[i];
        }

        return (nint)handle;
    }

    private static nint CreateFieldHandle(MethodTable* type, uint token)
    {
        FieldHandleData* handle = (FieldHandleData*)LoaderHeap.Allocate((nuint)sizeof(FieldHandleData));
        handle->Owner = type;
        handle->Token = token;
        return (nint)handle;
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("RhpNewFast")]
    private static extern object NewFast(MethodTable* type);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("RhpNewFinalizable")]
    private static extern object NewFinalizable(MethodTable* type);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("RhpInitialDynamicInterfaceDispatch")]
    private static extern void Dispatch();

    private struct Pending
    {
        public nint* Cells;
        public uint Count;
        public NativeParser Layout;
        public GenericContext Context;
    }
}
