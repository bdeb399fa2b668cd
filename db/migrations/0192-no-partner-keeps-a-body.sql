-- A body is kept by a local government, VDAB or VVSG. Where a partner was made its secretary, whoever keeps the body above names another.
update bodies b set secretary = null, version = b.version + 1
from organisations o left join organisations w on w.ref = o.part_of
where o.ref = b.secretary and coalesce(w.kind, o.kind) not in ('municipality', 'ocmw', 'ocmwAssociation', 'vdab', 'vvsg');
