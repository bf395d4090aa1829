using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>A value for each thread, made when a thread first asks for it.</summary>
public class ThreadLocal<T> : IDisposable
{
    private readonly Func<T>? _factory;

    // All values, if they are tracked; a lock on the list guards it.
    private readonly List<ThreadLocalValue<T>>? _all;
    private int _index;
    private volatile bool _isDisposed;

    public ThreadLocal()
        : this(trackAllValues: false)
    {
    }

    public ThreadLocal(bool trackAllValues)
    {
        _index = ThreadLocalSlots.Allocate();
        _all = trackAllValues ? [] : null;
    }

    public ThreadLocal(Func<T> valueFactory)
        : this(valueFactory, trackAllValues: false)
    {
    }

    public ThreadLocal(Func<T> valueFactory, bool trackAllValues)
        : this(trackAllValues)
    {
        if (valueFactory is null)
        {
            ThreadLocalSlots.Free(_index);
            GC.SuppressFinalize(this);
            throw new ArgumentNullException(nameof(valueFactory));
        }

        _factory = valueFactory;
    }

    ~ThreadLocal()
    {
        Dispose(disposing: false);
    }

    [MaybeNull]
    public T Value
    {
        get => Find() is { } value ? value.Value : Create();
        set
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (Find() is { } known)
            {
                known.Value = value;
            }
            else
            {
                Add(value);
            }
        }
    }

    public bool IsValueCreated
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return Find() is not null;
        }
    }

    public IList<T> Values
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_all is null)
            {
                throw new InvalidOperationException(
                    "The ThreadLocal object is not tracking values. To use the Values property, use a ThreadLocal constructor that accepts the trackAllValues parameter and set the parameter to true.");
            }

            List<T> values = [];
            lock (_all)
            {
                // The newest first.
                for (int i = _all.Count - 1; i >= 0; i--)
                {
                    values.Add(_all[i].Value!);
                }
            }

            return values;
        }
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            ThreadLocalSlots.Free(_index);
            if (_all is not null)
            {
                lock (_all)
                {
                    _all.Clear();
                }
            }
        }
    }

    public override string? ToString() => Value!.ToString();

    private ThreadLocalValue<T>? Find()
    {
        // What another instance left in the slot does not count.
        object?[] slots = ThreadLocalSlots.Current;
        return _index < slots.Length && slots[_index] is ThreadLocalValue<T> value && value.Owner == this && !_isDisposed
            ? value
            : null;
    }

    private T? Create()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        T? value = default;
        if (_factory is not null)
        {
            value = _factory();
            if (Find() is not null)
            {
                throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
            }
        }

        Add(value);
        return value;
    }

    private void Add(T? value)
    {
        ThreadLocalValue<T> created = new(this) { Value = value };
        ThreadLocalSlots.Set(_index, created);
        if (_all is not null)
        {
            lock (_all)
            {
                _all.Add(created);
            }
        }
    }
}
