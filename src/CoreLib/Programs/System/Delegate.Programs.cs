using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public abstract unsafe partial class Delegate : ICloneable
{
    // What GetThunk can be asked for; the compiler overrides it in each delegate type.
    private protected const int MulticastThunk = 0;
    private protected const int ClosedStaticThunk = 1;
    private protected const int OpenStaticThunk = 2;
    private protected const int ClosedInstanceThunkOverGenericMethod = 3;
    private protected const int OpenInstanceThunk = 4;
    private protected const int ObjectArrayThunk = 5;

    public object? Target
    {
        get
        {
            if (_helperObject is Wrapper[] list)
            {
                return list[(int)_extraFunctionPointerOrData - 1].Value.Target;
            }

            if (_functionPointer == GetThunk(ClosedStaticThunk) || _functionPointer == GetThunk(ClosedInstanceThunkOverGenericMethod))
            {
                return _helperObject;
            }

            return _firstParameter == (object)this ? null : _firstParameter;
        }
    }

    public bool HasSingleTarget => _helperObject is not Wrapper[];

    [return: NotNullIfNotNull(nameof(a))]
    [return: NotNullIfNotNull(nameof(b))]
    public static Delegate? Combine(Delegate? a, Delegate? b) => a is null ? b : b is null ? a : a.CombineImpl(b);

    public static Delegate? Combine(params Delegate?[]? delegates)
    {
        Delegate? result = null;
        foreach (Delegate? item in delegates ?? [])
        {
            result = Combine(result, item);
        }

        return result;
    }

    public static Delegate? Combine(params ReadOnlySpan<Delegate?> delegates)
    {
        Delegate? result = null;
        foreach (Delegate? item in delegates)
        {
            result = Combine(result, item);
        }

        return result;
    }

    public static Delegate? RemoveAll(Delegate? source, Delegate? value)
    {
        Delegate? before;
        do
        {
            before = source;
            source = Remove(source, value);
        }
        while (before != source);

        return source;
    }

    public static Delegate? Remove(Delegate? source, Delegate? value)
    {
        if (source is null || value is null)
        {
            return source;
        }

        return source.RemoveImpl(value);
    }

    public static bool operator ==(Delegate? d1, Delegate? d2) => (object?)d1 == d2 || (d1 is not null && d1.Equals(d2));

    public static bool operator !=(Delegate? d1, Delegate? d2) => !(d1 == d2);

    public virtual Delegate[] GetInvocationList()
    {
        Delegate[] list = new Delegate[Count];
        for (int i = 0; i < list.Length; i++)
        {
            list[i] = GetAt(i);
        }

        return list;
    }

    public object Clone() => MemberwiseClone();

    public override bool Equals(object? obj)
    {
        if (obj == (object)this)
        {
            return true;
        }

        if (obj is not Delegate other || other.GetMethodTable() != GetMethodTable() || other.Count != Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (!GetAt(i).IsSameTarget(other.GetAt(i)))
            {
                return false;
            }
        }

        return true;
    }

    public override int GetHashCode() => _functionPointer.GetHashCode() ^ _extraFunctionPointerOrData.GetHashCode();

    private protected virtual nint GetThunk(int whichThunk) => 0;

    private int Count => _helperObject is Wrapper[]? (int)_extraFunctionPointerOrData : 1;

    private Delegate GetAt(int index) => _helperObject is Wrapper[] list ? list[index].Value : this;

    private bool IsSameTarget(Delegate other)
    {
        if (_functionPointer != other._functionPointer || _extraFunctionPointerOrData != other._extraFunctionPointerOrData)
        {
            return false;
        }

        // A delegate whose first parameter is itself has its target in the helper object, or none.
        bool isOwn = _firstParameter == (object)this;
        bool isOtherOwn = other._firstParameter == (object)other;
        return isOwn == isOtherOwn
            && (isOwn || _firstParameter == other._firstParameter)
            && _helperObject == other._helperObject;
    }

    private Delegate CombineImpl(Delegate other)
    {
        if (other.GetMethodTable() != GetMethodTable())
        {
            throw new ArgumentException("Delegates must be of the same type.");
        }

        Wrapper[] list = new Wrapper[Count + other.Count];
        for (int i = 0; i < list.Length; i++)
        {
            list[i].Value = i < Count ? GetAt(i) : other.GetAt(i - Count);
        }

        return CreateMulticast(list, list.Length);
    }

    private Delegate? RemoveImpl(Delegate value)
    {
        int removed = value.Count;
        for (int start = Count - removed; start >= 0; start--)
        {
            bool same = true;
            for (int i = 0; i < removed && same; i++)
            {
                same = GetAt(start + i).IsSameTarget(value.GetAt(i));
            }

            if (!same)
            {
                continue;
            }

            int left = Count - removed;
            if (left == 0)
            {
                return null;
            }

            Wrapper[] list = new Wrapper[left];
            for (int i = 0; i < left; i++)
            {
                list[i].Value = GetAt(i < start ? i : i + removed);
            }

            return left == 1 ? list[0].Value : CreateMulticast(list, left);
        }

        return this;
    }

    private Delegate CreateMulticast(Wrapper[] list, int count)
    {
        Delegate result = Unsafe.As<Delegate>(Heap.Allocate(GetMethodTable()));
        result._functionPointer = GetThunk(MulticastThunk);
        result._firstParameter = result;
        result._helperObject = list;
        result._extraFunctionPointerOrData = count;
        return result;
    }

    // ---- Called by compiled code that creates delegates ----
    private void InitializeClosedInstance(object firstParameter, nint functionPointer)
    {
        if (firstParameter is null)
        {
            throw new ArgumentException("Delegate to an instance method cannot have null 'this'.");
        }

        _functionPointer = functionPointer;
        _firstParameter = firstParameter;
    }

    private void InitializeClosedInstanceSlow(object firstParameter, nint functionPointer)
    {
        if (firstParameter is null)
        {
            throw new ArgumentException("Delegate to an instance method cannot have null 'this'.");
        }

        InitializeClosedInstanceWithoutNullCheck(firstParameter, functionPointer);
    }

    private void InitializeClosedInstanceWithGVMResolution(object firstParameter, RuntimeMethodHandle tokenOfGenericVirtualMethod)
    {
        ArgumentNullException.ThrowIfNull(firstParameter);
        InitializeClosedInstanceWithoutNullCheck(
            firstParameter, TypeLoaderExports.GVMLookupForSlot(firstParameter, tokenOfGenericVirtualMethod));
    }

    private void InitializeClosedInstanceToInterface(object firstParameter, nint dispatchCell)
    {
        if (firstParameter is null)
        {
            throw new NullReferenceException();
        }

        _functionPointer = InterfaceDispatch.ResolveInterfaceMethod(firstParameter, (DispatchCell*)dispatchCell);
        _firstParameter = firstParameter;
    }

    private void InitializeClosedInstanceWithoutNullCheck(object firstParameter, nint functionPointer)
    {
        // A "fat" pointer (tagged) leads to code and its generic context.
        if ((functionPointer & FatPointerTag) == 0)
        {
            _functionPointer = functionPointer;
            _firstParameter = firstParameter;
            return;
        }

        _firstParameter = this;
        _functionPointer = GetThunk(ClosedInstanceThunkOverGenericMethod);
        _extraFunctionPointerOrData = functionPointer;
        _helperObject = firstParameter;
    }

    private void InitializeClosedStaticThunk(object firstParameter, nint functionPointer, nint functionPointerThunk)
    {
        _extraFunctionPointerOrData = functionPointer;
        _helperObject = firstParameter;
        _functionPointer = functionPointerThunk;
        _firstParameter = this;
    }

    private void InitializeOpenStaticThunk(object firstParameter, nint functionPointer, nint functionPointerThunk)
    {
        _firstParameter = this;
        _functionPointer = functionPointerThunk;
        _extraFunctionPointerOrData = functionPointer;
    }

    private void InitializeOpenInstanceThunkDynamic(nint functionPointer, nint functionPointerThunk)
    {
        _firstParameter = this;
        _functionPointer = functionPointerThunk;
        _extraFunctionPointerOrData = functionPointer;
    }

    // Open delegates over instance methods: code, or, tagged, the slot to look for in the object.
    private nint GetActualTargetFunctionPointer(object thisObject)
    {
        nint data = _extraFunctionPointerOrData;
        if ((data & VirtualSlotTag) == 0)
        {
            return data;
        }

        VirtualSlot* slot = (VirtualSlot*)(data - VirtualSlotTag);
        return DispatchResolve.Find(thisObject.GetMethodTable(), slot->Type, slot->Slot);
    }

    private const nint VirtualSlotTag = 1;

    private const nint FatPointerTag = 2;

    /// <summary>A virtual method, by the type that brought it in.</summary>
    internal struct VirtualSlot
    {
        public MethodTable* Type;
        public ushort Slot;
    }

    // An array of structures has no store check.
    internal struct Wrapper
    {
        public Delegate Value;
    }
}
