namespace System;

public abstract partial class Delegate
{
    /// <summary>The delegates of the list one after the other, without an array.</summary>
    public static InvocationListEnumerator<TDelegate> EnumerateInvocationList<TDelegate>(TDelegate? d)
        where TDelegate : Delegate => new(d);

    /// <summary>Walks the delegates of a list.</summary>
    public struct InvocationListEnumerator<TDelegate>
        where TDelegate : Delegate
    {
        private readonly TDelegate? _delegate;
        private int _index;

        internal InvocationListEnumerator(TDelegate? d)
        {
            _delegate = d;
            _index = -1;
        }

        public TDelegate Current { get; private set; } = null!;

        public bool MoveNext()
        {
            int index = _index + 1;
            if (_delegate is null || index >= _delegate.Count)
            {
                return false;
            }

            _index = index;
            Current = Runtime.CompilerServices.Unsafe.As<TDelegate>(_delegate.GetAt(index));
            return true;
        }

        public readonly InvocationListEnumerator<TDelegate> GetEnumerator() => this;
    }
}
