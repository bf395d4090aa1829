using System.Threading;

namespace System;

/// <summary>A value made at first use, once.</summary>
public class Lazy<T>
{
    private readonly Lock _lock = new();
    private Func<T>? _factory;
    private T? _value;
    private bool _isCreated;

    public Lazy(Func<T> valueFactory)
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        _factory = valueFactory;
    }

    public Lazy(Func<T> valueFactory, bool isThreadSafe)
        : this(valueFactory)
    {
    }

    public Lazy(T value)
    {
        _value = value;
        _isCreated = true;
    }

    public bool IsValueCreated => Volatile.Read(ref _isCreated);

    public T Value
    {
        get
        {
            if (!Volatile.Read(ref _isCreated))
            {
                Create();
            }

            return _value!;
        }
    }

    private void Create()
    {
        lock (_lock)
        {
            if (!_isCreated)
            {
                _value = _factory!();
                _factory = null;
                Volatile.Write(ref _isCreated, true);
            }
        }
    }
}
