package org.hexport.platform.ui;

import java.util.List;
import org.hexport.kernel.Viewer;

/** What waits for a person's answer in one module; the home page and <em>my steps</em> show all sources together, oldest first. */
public interface WaitingSource {

    Reading<List<Waiting>> waitingFor(Viewer viewer);
}
